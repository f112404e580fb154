import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Condition,
  dayOf,
  type Fact,
  type FactValue,
  type NumberExpression,
  typeOf,
} from "@/lib/policy/engine";
import { caseDays } from "@/lib/policy/engine/assess";
import { conditionCompiler } from "@/lib/policy/engine/conditions";
import {
  all,
  any,
  asOf,
  assessed,
  atLeast,
  atLeastSince,
  atMost,
  before,
  endOf,
  equals,
  exactly,
  has,
  later,
  lowerThan,
  months,
  moreThan,
  no,
  noneOf,
  not,
  oneOf,
  onOrBefore,
  parameter,
  percentOf,
  sameYear,
  smallest,
  statedOn,
  sum,
  times,
  today,
  when,
  wholePart,
  years,
  yes,
  yesThisYear,
} from "@/lib/policy/engine/language/constructors";
import { openFigure } from "@/lib/policy/engine/law/open";
import { FactLayout } from "@/lib/policy/engine/situation";
import { fixture, wage } from "@/lib/policy/engine/testing/fixture";
import { seed } from "@/lib/testing/seed";
import { type Solver, startSolver } from "./solver";
import type { FactTerm } from "./surroundings";
import { translate } from "./translate";
import { calendar, dayTerm } from "./translate-date";

let solver: Solver;
beforeAll(async () => {
  solver = await startSolver();
});
afterAll(() => solver.end());

/** Amounts that are counted exactly whatever they are multiplied by. */
const f = { ...fixture, paid: { ...fixture.paid, max: 1e6 } };

const openMonths = { ...f.staff, id: openFigure("length"), max: 30 };
const facts: readonly Fact[] = [...Object.values(f), openMonths];
const laterByOpen: Extract<ReturnType<typeof later>, { kind: "later" }> = {
  kind: "later",
  of: { kind: "date", fact: f.left.id },
  months: null,
  figure: { id: "length", times: 12, plus: 1 },
};

const compared = (one: NumberExpression): readonly Condition[] => [
  atLeast(one, 1760.5),
  lowerThan(one, f.paid),
];

/** Every kind of condition, number and day, at least once. */
const conditions: readonly Condition[] = [
  all(yes(f.open), no(f.other), yes(f.official)),
  any(yes(f.open), all(no(f.other), yes(f.official))),
  not(any(no(f.open), all(yes(f.other), not(yes(f.official))))),
  all(),
  any(),
  oneOf(f.colour, "red", "blue"),
  noneOf(f.colour, "red"),
  has(f.papers, "a", "c"),
  moreThan(f.staff, 5),
  atMost(f.staff, f.hired),
  equals(f.staff, 6),
  lowerThan(times(100, f.hired), times(f.rate, sum(f.staff, f.hired))),
  ...compared(percentOf(33, f.paid)),
  ...compared(wholePart(percentOf(70, f.staff))),
  ...compared(wholePart(times(-0.07, f.staff))),
  ...compared(smallest(f.paid, times(800.25, f.staff), exactly(2000))),
  ...compared(parameter(wage.id)),
  ...compared(
    when(yes(f.open), when(oneOf(f.colour, "red"), f.staff, f.paid), times(0.125, f.rate)),
  ),
  onOrBefore(f.left, asOf),
  before(f.registered, "2019-03-01"),
  atLeastSince(f.registered, months(12)),
  atLeastSince(f.left, months(11)),
  before(assessed, later(f.born, years(16))),
  onOrBefore(f.registered, later(f.left, years(2))),
  onOrBefore(later(f.left, months(7)), f.registered),
  onOrBefore(asOf, endOf("month", later(f.registered, months(35)))),
  onOrBefore(later(endOf("month", f.left), months(1)), f.registered),
  before(later(f.left, months(-6)), f.registered),
  sameYear(f.left, f.registered),
  yesThisYear(f.open),
  before(statedOn, f.left),
  before(later(today, years(2)), assessed),
  onOrBefore(laterByOpen, f.registered),
];

type Stated = Readonly<Record<string, FactValue>>;

/** The fact as it is stated, not as a solver would choose it. */
function statedTerm(fact: Fact, value: FactValue): FactTerm {
  const known = value === null ? "false" : "true";
  const scaled = value === null ? 0 : typeOf(fact).encoder(fact)(value);
  switch (fact.type) {
    case "yesNo":
      return { type: "yesNo", known, yes: String(value === true) };
    case "choice":
      return { type: "choice", known, index: String(scaled) };
    case "set":
      return {
        type: "set",
        known,
        members: new Map(
          fact.options.map(({ id }) => [id, String(Array.isArray(value) && value.includes(id))]),
        ),
      };
    case "number":
      return { type: "number", known, value: String(scaled) };
    case "date":
      return {
        type: "date",
        known,
        day: dayTerm(typeof value === "string" ? value : "2000-01-31"),
      };
    default:
      return fact satisfies never;
  }
}

const days = ["2019-02-28", "2019-12-31", "2020-02-29", "2020-03-31", "2018-06-18"];
const numbers = [0, 1, 2, 5, 6, 7, 20, 99, 100];

const randomCase = fc.constantFrom(...days).chain((day) =>
  fc.record({
    day: fc.constant(day),
    statedOn: fc.constantFrom(...days),
    stated: fc.record(
      Object.fromEntries(
        facts.map((fact) => [
          fact.id,
          fc.oneof(
            { weight: 1, arbitrary: fc.constant(null) },
            {
              weight: 6,
              arbitrary: fc.constantFrom<FactValue>(
                ...typeOf(fact).samples(fact, dayOf(day), fact.type === "number" ? numbers : []),
              ),
            },
          ),
        ]),
      ),
    ),
  }),
);

/** A year after a leap day, and eleven months after the end of March: the end of February, and the day before it. */
const endsOfMonths = ["2021-02-28", "2021-02-27"].map((day) => ({
  day,
  statedOn: day,
  stated: { [f.registered.id]: "2020-02-29", [f.left.id]: "2020-03-31" },
}));

test("a solver reads conditions as the interpreter does, whatever is known", async () => {
  const layout = new FactLayout(facts);
  const { condition } = conditionCompiler(layout, [wage]);
  const compiled = conditions.map(condition);
  const cases = [...endsOfMonths, ...fc.sample(randomCase, { numRuns: 60, seed })];
  for (const one of cases) {
    const stated: Stated = one.stated;
    const situation = layout.encode(
      { ...stated, applicant: "person" },
      caseDays(one.day, { statedOn: one.statedOn }),
    );
    const around = {
      parameters: [wage],
      asOf: one.day,
      statedOn: dayTerm(one.statedOn),
      fact: (id: string) => {
        const fact = facts.find((other) => other.id === id) as Fact;
        return { fact, term: statedTerm(fact, stated[id] ?? null) };
      },
    };
    const truths = conditions.map((tree) => translate(tree, around));
    const names = conditions.flatMap((_, index) => [`yes ${index}`, `no ${index}`]);
    const script = [
      calendar,
      ...names.map((name) => `(declare-const |${name}| Bool)`),
      ...truths.flatMap((truth, index) => [
        `(assert (= |yes ${index}| ${truth.yes}))`,
        `(assert (= |no ${index}| ${truth.no}))`,
      ]),
    ].join("\n");
    const values = await solver.solve(
      script,
      names.map((name) => [name, "Bool"]),
    );
    const read = conditions.map((_, index) => [values[2 * index], values[2 * index + 1]]);
    const own = compiled.map(({ test: run }) => {
      const truth = run(situation);
      return [Number(truth === 2), Number(truth === 0)];
    });
    expect(read, JSON.stringify(one)).toEqual(own);
  }
});
