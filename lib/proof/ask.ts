import {
  type Applicant,
  type Condition,
  type Contradiction,
  type Fact,
  type Facts,
  type FactValue,
  factsOf,
  type RequirementStatus,
  type Rules,
} from "@/lib/policy/engine";
import { chosenDay, type Days, type FreeFact, freeDay, freeFact, unknownFact } from "./facts";
import { and, apply, not, type Smt, symbol, type Wanted } from "./smt";
import type { Surroundings, Truth } from "./surroundings";
import { translate } from "./translate";
import { calendar, dayTerm, isDay, monthsLater, orderOf } from "./translate-date";

/** Puts questions about rules to a solver, and reads its answers as cases. */

/** Finds values, in the order in which they are wanted, yes and no as 1 and 0, with which all that a script in SMT-LIB asserts holds; undecided, where the solver gives up. */
export type Solve = (
  script: Smt,
  wanted: readonly Wanted[],
) => Promise<readonly number[] | "nobody" | "undecided">;

/** What is asked: whether there is somebody of whom something holds. */
export interface Question {
  readonly rules: Pick<Rules, "facts" | "parameters" | "contradictions">;
  readonly applicant: Applicant;
  /** The assessment date, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly days: Days;
  /** Only of somebody who is asked as the questionnaire asks: who says no to what a fact presupposes does not state it. */
  readonly asked: boolean;
  /** The conditions that it is about; the answer says how they stand. */
  readonly tests: readonly Condition[];
  /** What is to hold. `truths` are those of the tests; `read` reads another condition over their facts, some comparisons taken for something else. */
  readonly goal: (
    truths: readonly Truth[],
    read: (condition: Condition, taken?: Surroundings["taken"]) => Truth,
  ) => Smt;
}

/** Somebody whom a solver found. */
export interface Witness {
  readonly asOf: string;
  readonly statedOn: string;
  readonly facts: Facts;
  /** How the tests stand, in their order. */
  readonly statuses: readonly RequirementStatus[];
}

/** Somebody; nobody, which is proved; or undecided, where the solver gave up. */
export type Answer = Witness | "nobody" | "undecided";

/** Facts about “this year” are of the day that is judged, or of one up to a year before it. */
function statedWithin(day: ReturnType<typeof freeDay>["day"], asOf: string): Smt {
  const now = orderOf(dayTerm(asOf));
  return and(
    isDay(day),
    apply("<=", orderOf(day), now),
    apply("<=", now, orderOf(monthsLater(day, "12"))),
  );
}

/** Answers that cannot be together, of this applicant, and not because of the day alone. */
const isOf =
  (applicant: Applicant) =>
  ({ applicant: whose, when }: Contradiction): boolean =>
    (whose === null || whose === applicant) && factsOf(when).length > 0;

/** What holds of the answers of everybody: nothing contradicts itself, and nobody is asked what does not concern them. */
function ties(
  { rules, applicant, asked }: Question,
  free: ReadonlyMap<string, FreeFact>,
  around: Surroundings,
) {
  const contradictions = rules.contradictions
    .filter(isOf(applicant))
    .map(({ when }) => not(translate(when, around).yes));
  const presupposed = rules.facts.flatMap(({ id, presupposes }) => {
    const fact = free.get(id);
    return asked && fact && presupposes
      ? [not(and(fact.term.known, translate(presupposes, around).no))]
      : [];
  });
  return [...contradictions, ...presupposed];
}

const statusOf = (isMet: number | undefined, isNotMet: number | undefined): RequirementStatus => {
  if (isMet) return "met";
  return isNotMet ? "notMet" : "open";
};

/** Everything that a question is read in, and what a solver chooses for it. */
function surroundingsOf({ rules, asOf, tests, days }: Question) {
  const asked = new Set(tests.flatMap(factsOf));
  const facts = new Map<string, Fact>(rules.facts.map((fact) => [fact.id, fact]));
  const free = new Map(
    rules.facts
      .filter(({ id }) => asked.has(id))
      .map((fact) => [fact.id, freeFact(fact, asOf, days)]),
  );
  const stated = freeDay("statedOn", days);
  const around: Surroundings = {
    parameters: rules.parameters,
    asOf,
    statedOn: stated.day,
    fact: (id) => {
      const fact = facts.get(id);
      if (!fact) throw new Error(`No fact is called ${id}`);
      return { fact, term: free.get(id)?.term ?? unknownFact(fact, asOf) };
    },
  };
  return { free, stated, around };
}

function witnessOf(
  { asOf, applicant, tests }: Question,
  free: ReadonlyMap<string, FreeFact>,
  values: readonly number[],
): Witness {
  const left = [...values];
  const answers = [...free].map(([id, { chosen, read }]): [string, FactValue] => [
    id,
    read(left.splice(0, chosen.length)),
  ]);
  const statedOn = chosenDay(left.splice(0, 2));
  return {
    asOf,
    statedOn,
    facts: { applicant, ...Object.fromEntries(answers.filter(([, answer]) => answer !== null)) },
    statuses: tests.map((_, index) => statusOf(left[2 * index], left[2 * index + 1])),
  };
}

/**
 * Asks a solver whether there is somebody.
 *
 * @example await ask({ rules, applicant: "person", asOf: "2019-09-01", days: "all", asked: true, tests, goal: ([one]) => one.yes }, solve)
 */
export async function ask(question: Question, solve: Solve): Promise<Answer> {
  const { tests, goal, asOf } = question;
  const { free, stated, around } = surroundingsOf(question);
  const read = (condition: Condition, taken?: Surroundings["taken"]): Truth =>
    translate(condition, taken ? { ...around, taken } : around);
  const named = tests.map((test, index) => ({
    name: { yes: `yes ${index}`, no: `no ${index}` },
    truth: read(test),
  }));
  const chosen = [...[...free.values()].flatMap((one) => one.chosen), ...stated.chosen];
  const wanted: readonly Wanted[] = [
    ...chosen,
    ...named.flatMap(({ name }) => [name.yes, name.no].map((one): Wanted => [one, "Bool"])),
  ];
  const assertions = [
    ...[...free.values()].map(({ domain }) => domain),
    statedWithin(stated.day, asOf),
    ...ties(question, free, around),
    ...named.flatMap(({ name, truth }) => [
      apply("=", symbol(name.yes), truth.yes),
      apply("=", symbol(name.no), truth.no),
    ]),
    goal(
      named.map(({ name }) => ({ yes: symbol(name.yes), no: symbol(name.no) })),
      read,
    ),
  ];
  const script = [
    calendar,
    ...wanted.map(([name, sort]) => `(declare-const ${symbol(name)} ${sort})`),
    ...assertions.map((one) => `(assert ${one})`),
  ].join("\n");
  const answer = await solve(script, wanted);
  return typeof answer === "string" ? answer : witnessOf(question, free, answer);
}
