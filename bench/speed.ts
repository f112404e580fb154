import { cpus } from "node:os";
import { type Assess, amended, applicants, createAssessor, rules, verdicts } from "../lib/policy";
import { demandAgreement, demandSameConditions } from "./agreement";
import * as byHand from "./by-hand";
import * as jsonRulesEngine from "./json-rules-engine";
import { type Case, peopleAtTheLines, randomPeople, seed, shareOf } from "./people";
import * as publicodes from "./publicodes";
import { reportCounts, reportRates, reportRatio, write } from "./report";
import { type Contender, time } from "./timing";

/** How fast cases are assessed, beside two other engines and beside the same rules without any, in one run over the same people. */

/** Whole results: verdicts, what is missing, windows, shortfalls, amounts, the best combination. */
function ours(name: string, people: readonly Case[], by: Assess): Contender {
  return {
    name,
    people: people.length,
    pass: () => {
      let counted = 0;
      for (const { facts, asOf } of people) counted += by(facts, asOf).results.length;
      return counted;
    },
  };
}

function withJsonRulesEngine(name: string, people: readonly Case[]): Contender {
  const runtimes = people.map(jsonRulesEngine.prepare);
  return {
    name,
    people: people.length,
    pass: async () => {
      let counted = 0;
      for (const runtime of runtimes) counted += (await jsonRulesEngine.eligible(runtime)).length;
      return counted;
    },
  };
}

function withPublicodes(name: string, people: readonly Case[]): Contender {
  const situations = people.map(publicodes.prepare);
  return {
    name,
    people: people.length,
    pass: () => {
      let counted = 0;
      for (const situation of situations) counted += publicodes.eligible(situation).length;
      return counted;
    },
  };
}

function withoutEngine(name: string, people: readonly Case[]): Contender {
  const prepared = people.map(byHand.prepare);
  return {
    name,
    people: people.length,
    pass: () => {
      let counted = 0;
      for (const { facts, asOf } of prepared) counted += byHand.assess(facts, asOf).length;
      return counted;
    },
  };
}

const everyFactKnown = randomPeople(10);
const isPerson = ({ facts }: Case): boolean => facts.applicant === "person";
const persons = everyFactKnown.filter(isPerson);
const atTheLines = peopleAtTheLines();
const compared = [...everyFactKnown, ...atTheLines];

/**
 * In a year that is not a leap year, publicodes lets people born on 29 February wait until March; on 31 December of a leap year it
 * takes those born on 1 January to be a year older already.
 */
const isAgedOtherwise = ({ facts, asOf }: Case): boolean => {
  const born = String(facts.birthDate);
  return born.endsWith("-02-29") || (born.endsWith("-01-01") && asOf.endsWith("-12-31"));
};

const all = rules.programmes.map(({ id }) => id);
/** By the document alone, which is what the other engines have been given. */
const assess = createAssessor(rules);
const assessAsAmended = createAssessor(amended(rules));
const some = publicodes.programmesWritten;
const assessSome = createAssessor({
  ...rules,
  programmes: rules.programmes.filter(({ id }) => some.includes(id)),
});

async function besideJsonRulesEngine(): Promise<void> {
  await demandAgreement("json-rules-engine", all, compared, (one) =>
    jsonRulesEngine.eligible(jsonRulesEngine.prepare(one)),
  );
  const timed = await time([
    ours("ours, with full explanations", everyFactKnown, assess),
    withJsonRulesEngine("json-rules-engine", everyFactKnown),
  ]);
  reportRates(`${all.length} programmes, every fact known`, timed);
  reportRatio(timed, { timesAsFast: 40 });
}

async function besideByHand(): Promise<void> {
  await demandAgreement("by hand", all, compared, (one) => {
    const { facts, asOf } = byHand.prepare(one);
    const answers = byHand.assess(facts, asOf);
    return answers.filter(({ eligible }) => eligible).map(({ programme }) => programme);
  });
  demandSameConditions(compared);
  const timed = await time([
    ours("ours, with full explanations", everyFactKnown, assess),
    withoutEngine("by hand, how each condition stands", everyFactKnown),
  ]);
  reportRates(`${all.length} programmes, every fact known`, timed);
  reportRatio(timed, { timesAsSlow: 3 });
}

async function besidePublicodes(): Promise<void> {
  const evaluatedAlike = compared.filter((one) => isPerson(one) && !isAgedOtherwise(one));
  await demandAgreement("publicodes", some, evaluatedAlike, (one) =>
    publicodes.eligible(publicodes.prepare(one)),
  );
  const timed = await time([
    ours("ours, with full explanations", persons, assessSome),
    withPublicodes("publicodes", persons),
  ]);
  reportRates(`${some.length} programmes for persons, every fact known`, timed);
  reportRatio(timed, { timesAsFast: 100 });
}

function verdictsOf(people: readonly Case[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { facts, asOf } of people) {
    for (const { verdict } of assessAsAmended(facts, asOf).results) {
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
  }
  return counts;
}

async function alone(): Promise<void> {
  const groups = [10, 8, 5, 2, 0].map((inTen) => ({
    name: `${inTen * 10}% of the facts known`,
    people: randomPeople(inTen),
  }));
  const byLaw = await time([
    ours("by the document alone", everyFactKnown, assess),
    ours("as amended by later papers", everyFactKnown, assessAsAmended),
  ]);
  reportRates("ours, every fact known, by law", byLaw);
  const timed = await time(groups.map(({ name, people }) => ours(name, people, assessAsAmended)));
  reportRates(`ours as amended, ${all.length} programmes`, timed);
  reportCounts(
    "verdicts",
    verdicts,
    groups.map(({ name, people }) => [name, verdictsOf(people)]),
  );
}

const kinds = applicants.map((one) => `${shareOf(one)} ${one}s`);
write(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, one thread.`);
write(`${everyFactKnown.length} random people (${kinds.join(", ")}), seed ${seed}.`);
write(`All agree on these and on ${atTheLines.length} others`);
write("that stand at or beside a line of some rule.\n");
await besideJsonRulesEngine();
await besideByHand();
await besidePublicodes();
await alone();
