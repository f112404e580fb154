import { describe, expect, test } from "vitest";
import type { Condition, DateExpression, Fact, Relation } from "@/lib/policy/engine";
import {
  asOf,
  assessed,
  before,
  endOf,
  later,
  onOrAfter,
  onOrBefore,
  today,
  years,
  yes,
} from "@/lib/policy/engine/language/constructors";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import { rulesOf } from "@/lib/policy/engine/testing/rules";
import { screenSql } from "./screen";
import { asks, rowsBy, verdictsBy } from "./testing/small";

/** So much later by a figure whose value is not known. */
const openLength = (of: DateExpression): DateExpression => ({
  ...{ kind: "later", of, months: null, figure: { id: "age", times: 12, plus: 0 } },
});
const filed = { ...f.born, id: "filed", holder: "office" } as const;
const facts: readonly Fact[] = [
  ...Object.values(f),
  filed,
  { ...f.staff, id: "figure:age", holder: "office", max: 100 },
];
const rules = { facts };
const [born, filing] = [f.born, filed].map(({ id }) => ({ kind: "date", fact: id }) as const) as [
  DateExpression,
  DateExpression,
];
const onDay = (left: DateExpression, relation: Relation, right: DateExpression): Condition => ({
  ...{ op: "date", left, relation, right },
});
const isNot = "ineligible";

describe("a day after a time that nobody knows", () => {
  const [fixed, known] = ["2019-09-01", { born: "1990-05-05" }];

  test.each([
    ["it", openLength(born)],
    ["the end of its month", endOf("month", openLength(born))],
    ["a year after it", later(openLength(born), years(1))],
  ])("is asked of the applicant as far as that helps, then of an office: %s", async (_, day) => {
    const conditions = [onOrBefore(day, fixed), onOrAfter(fixed, day), onOrBefore(day, asOf)];
    for (const condition of conditions) {
      expect(await verdictsBy([condition], [{}, known], { rules })).toEqual([
        "unknown",
        "conditional",
      ]);
    }
  });

  test("is an office's where the day is, or is the same for all", async () => {
    for (const day of [filing, { kind: "day", value: "1990-05-05" } as const, assessed]) {
      const condition = onOrBefore(openLength(day), fixed);
      expect(await verdictsBy([condition], [{}], { rules })).toEqual(["conditional"]);
    }
  });

  test("is asked for with the day that it is set against", async () => {
    const condition = onOrBefore(openLength(born), f.left);
    const people = [{}, known, { left: "2018-06-30" }, { ...known, left: "2018-06-30" }];
    expect(await verdictsBy([condition], people, { rules })).toEqual([
      ...["unknown", "unknown", "unknown", "conditional"],
    ]);
    const besideOffice = onOrBefore(openLength(born), filed);
    expect(await verdictsBy([besideOffice], [{}, known], { rules })).toEqual([
      ...["unknown", "conditional"],
    ]);
  });

  test("beside an answer decides nothing, and the other one all", async () => {
    const either: Condition = { op: "any", of: [onOrBefore(openLength(born), fixed), yes(f.open)] };
    const people = [{}, { open: true }, { open: false }, { ...known, open: false }, known];
    expect(await verdictsBy([either], people, { rules })).toEqual([
      ...["unknown", "eligible", "unknown", "conditional", "unknown"],
    ]);
  });
});

test("the present day is not in the table, and nobody is asked for it", async () => {
  for (const condition of [before(today, assessed), onOrBefore(asOf, today)]) {
    expect(await verdictsBy([condition], [{}])).toEqual(["conditional"]);
  }
});

test("of two days of facts whoever can state the open one is asked", async () => {
  const condition = onOrBefore(f.born, filed);
  const [one, other] = [{ born: "2019-01-01" }, { filed: "2019-01-01" }];
  expect(await verdictsBy([condition], [{}, one, other, { ...one, ...other }], { rules })).toEqual([
    ...["unknown", "conditional", "unknown", "eligible"],
  ]);
  expect(await verdictsBy([condition], [{ ...one, filed: "2018-12-31" }], { rules })).toEqual([
    isNot,
  ]);
});

test("the evaluation day is on itself, and neither before nor after", async () => {
  expect(await verdictsBy([onDay(asOf, "=", asOf)], [{}])).toEqual(["eligible"]);
  expect(await verdictsBy([onOrBefore(asOf, asOf)], [{}])).toEqual(["eligible"]);
  expect(await verdictsBy([before(asOf, asOf)], [{}])).toEqual([isNot]);
});

test("the evaluation day stands alone on its side", () => {
  for (const day of [later(asOf, years(1)), endOf("year", asOf)]) {
    const rules = rulesOf([asks([onOrBefore(day, f.born)])]);
    expect(() => screenSql("person", { rules, day: "2019-09-01" })).toThrow(
      "must stand alone on its side",
    );
  }
});

test("what holds on a single day opens and closes with it", async () => {
  const sixty = onDay(asOf, "=", later(born, years(60)));
  const people = ["1959-08-31", "1959-09-01", "1959-09-02", "1960-02-29"].map((born) => ({ born }));
  const rows = await rowsBy(rulesOf([asks([sixty])]), [...people, {}]);
  expect(rows.map(({ verdict, opens, closes }) => [verdict, opens, closes])).toEqual([
    [isNot, null, null],
    ["eligible", 20190901, 20190901],
    ["notYet", 20190902, 20190902],
    ["notYet", 20200229, 20200229],
    ["unknown", null, null],
  ]);
});
