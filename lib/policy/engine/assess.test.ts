import { describe, expect, test } from "vitest";
import { type AssessmentDays, createAssessor } from "./assess";
import {
  any,
  asOf,
  assessed,
  atLeast,
  before,
  exactly,
  onOrBefore,
  today,
  yes,
  yesThisYear,
} from "./language/constructors";
import type { Fact, FactValue } from "./language/fact";
import type { Programme, Rules } from "./language/programme";
import { fixture as f } from "./testing/fixture";
import { said } from "./testing/papers";
import { requirement, rulesOf } from "./testing/rules";

const fixed = (yuan: number) => ({ kind: "fixed", yuan: exactly(yuan), words: "元" }) as const;

/** What invented rules say of a person on 1 September 2019. */
const sayOf = (
  rules: Rules,
  facts: Readonly<Record<string, FactValue>> = {},
  days?: AssessmentDays,
) => createAssessor(rules)({ applicant: "person", ...facts }, "2019-09-01", days);

describe("an assessment", () => {
  const rules = rulesOf([
    { id: "person's" },
    { id: "enterprise's", applicant: "enterprise" },
    { id: "second" },
  ]);

  test("has the results of the applicant's own kind, in the order of the rules", () => {
    const said = sayOf(rules);
    expect(said.results.map(({ programme }) => programme)).toEqual(["person's", "second"]);
    const institution = createAssessor(rules)({ applicant: "institution" }, "2019-09-01");
    expect(institution).toMatchObject({ results: [], warnings: [], questions: [] });
  });

  test("says by which rules, of which day and of which year's answers it is", () => {
    expect(sayOf(rules)).toMatchObject({
      asOf: "2019-09-01",
      statedOn: "2019-09-01",
      rules: { version: "invented" },
    });
    expect(sayOf(rules, {}, { statedOn: "2018-12-31" }).statedOn).toBe("2018-12-31");
    expect(sayOf(rules, {}, { statedOn: null }).statedOn).toBe("2019-09-01");
  });

  test("takes an answer about this year for the year in which it was stated", () => {
    const thisYear = rulesOf([{ requirements: [requirement("r", yesThisYear(f.open))] }]);
    const verdict = (days?: AssessmentDays) =>
      sayOf(thisYear, { open: true }, days).results[0]?.verdict;
    expect(verdict()).toBe("eligible");
    expect(verdict({ statedOn: "2019-01-01" })).toBe("eligible");
    expect(verdict({ statedOn: "2018-12-31" })).toBe("ineligible");
  });
});

describe("warnings", () => {
  const contradiction = (
    id: string,
    applicant: Programme["applicant"] | null,
    when = yes(f.open),
  ) => ({
    id,
    applicant,
    when,
    words: "请核对。",
  });
  const rules = rulesOf([], {
    contradictions: [
      contradiction("of all", null),
      contradiction("of persons", "person"),
      contradiction("of enterprises", "enterprise"),
      contradiction("of days", null, before(today, assessed)),
    ],
  });

  test("are those of the kind of applicant whose answers are known to clash", () => {
    expect(sayOf(rules, { open: true }).warnings).toEqual(["of all", "of persons"]);
    expect(sayOf(rules, { open: false }).warnings).toEqual([]);
    expect(sayOf(rules).warnings).toEqual([]);
  });

  test("go by the present day where it is said", () => {
    expect(sayOf(rules, {}, { today: "2019-08-31" }).warnings).toEqual(["of days"]);
    expect(sayOf(rules, {}, { today: "2019-09-01" }).warnings).toEqual([]);
    expect(sayOf(rules, {}, { today: null }).warnings).toEqual([]);
  });
});

describe("questions", () => {
  const facts = [
    f.open,
    { ...f.other, presupposes: yes(f.open) },
    ...Object.values(f).filter(({ id }) => id !== "open" && id !== "other"),
  ] as readonly Fact[];
  const rules = (...tests: Parameters<typeof any>) =>
    rulesOf([{ requirements: [requirement("r", any(...tests))] }], { facts });

  test("are in the order of asking, and never an office's", () => {
    const said = sayOf(rules(atLeast(f.staff, 5), yes(f.official), yes(f.open)));
    expect(said.questions).toEqual(["open", "staff"]);
    expect(said.results[0]?.pending).toEqual(["official"]);
  });

  test("may begin with a date", () => {
    const dated = rulesOf([{ requirements: [requirement("r", onOrBefore(f.born, asOf))] }], {
      facts: [f.born, f.open],
    });
    expect(sayOf(dated)).toMatchObject({ questions: ["born"], results: [{ missing: ["born"] }] });
  });

  test("wait for the answer that they presuppose, and are counted until it rules them out", () => {
    const questionsOf = (stated: object) => {
      const { questions, questionsEver } = sayOf(rules(yes(f.other), yes(f.official)), {
        ...stated,
      });
      return { questions, questionsEver };
    };
    expect(questionsOf({})).toEqual({ questions: [], questionsEver: ["other"] });
    expect(questionsOf({ open: true })).toEqual({ questions: ["other"], questionsEver: ["other"] });
    expect(questionsOf({ open: false })).toEqual({ questions: [], questionsEver: [] });
  });

  test("of one case are not those of the next", () => {
    const assess = createAssessor(rules(yes(f.open)));
    expect(assess({ applicant: "person" }, "2019-09-01").questions).toEqual(["open"]);
    expect(assess({ applicant: "person", open: true }, "2019-09-01")).toMatchObject({
      questions: [],
      questionsEver: [],
    });
  });
});

describe("the best combination", () => {
  const official = [requirement("r", yes(f.official))];
  const rules = rulesOf([
    { id: "sure", amount: fixed(10) },
    { id: "waits", amount: fixed(200), requirements: official },
    { id: "through a host", amount: fixed(3000), paidThrough: "host" },
    { id: "loan", amount: fixed(40_000), kind: "loan" },
    {
      id: "later",
      amount: fixed(500_000),
      requirements: [requirement("d", onOrBefore("2020-01-01", asOf))],
    },
    { id: "open", amount: fixed(6_000_000), requirements: [requirement("o", yes(f.open))] },
  ]);

  test("is of what can be had now or by an office's leave, and adds what is sure and paid to the applicant", () => {
    expect(sayOf(rules).best).toMatchObject({
      programmes: ["sure", "waits", "through a host", "loan"],
      totalYuan: 10,
    });
    expect(sayOf(rules, { official: true, open: false }).best).toMatchObject({
      programmes: ["sure", "waits", "through a host", "loan"],
      totalYuan: 210,
    });
  });
});

test("by later papers the best combination counts only what is known to run", () => {
  const totalOn = (day: string, law: Rules["law"]) =>
    createAssessor(rulesOf([{ amount: fixed(10) }], { law }))({ applicant: "person" }, day).best;
  expect(totalOn("2021-06-18", "amended").totalYuan).toBe(10);
  expect(totalOn("2021-06-19", "amended")).toMatchObject({
    programmes: ["invented"],
    totalYuan: 0,
  });
  expect(totalOn("2021-06-19", "document").totalYuan).toBe(10);
  const confirmed = rulesOf([{ amount: fixed(10) }], {
    law: "amended",
    confirmations: [said({ on: "2023-03-01" })],
  });
  const best = createAssessor(confirmed)({ applicant: "person" }, "2023-03-01").best;
  expect(best.totalYuan).toBe(10);
});

describe("rules that cannot be made ready are refused", () => {
  test.each<[string, Partial<Programme>, string]>([
    [
      "an article for which nobody answers",
      { clauses: ["2.1"] },
      "invented: nobody answers for article 2",
    ],
    ["no clause", { clauses: [] }, "invented: nobody answers for article NaN"],
    [
      "an outcome of no fact",
      { outcome: [{ fact: "nothing", becomes: true }] },
      "No fact is called nothing",
    ],
    ["a fact that says one has it, and is none", { had: "nothing" }, "No fact is called nothing"],
  ])("%s", (_, programme, message) => {
    expect(() => createAssessor(rulesOf([programme]))).toThrow(message);
  });
});
