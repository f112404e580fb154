import { describe, expect, test } from "vitest";
import type { Condition, DateExpression, NumberExpression } from "../language/condition";
import {
  all,
  any,
  asOf,
  assessed,
  atLeast,
  endOf,
  exactly,
  figure,
  has,
  later,
  months,
  not,
  oneOf,
  onOrAfter,
  onOrBefore,
  parameter,
  share,
  smallest,
  stated,
  statedOn,
  sum,
  times,
  today,
  when,
  wholePart,
  years,
  yes,
} from "../language/constructors";
import { fixture as f } from "../testing/fixture";
import { figureOf } from "../testing/papers";
import { conditionWith, figuresIn, numberWith } from "./substitute";

const staff = figureOf("staff");
const term = figureOf("term", { unit: "years", value: 2 });
const percent = figureOf("percent", { unit: "percent", value: 50 });
const now = new Map([
  ["staff", 4],
  ["term", 3],
  ["percent", 60],
]);
/** The same figure, as it is once a paper has set it. */
const changed = {
  staff: { ...staff, value: 4 },
  term: { ...term, value: 3 },
  percent: { ...percent, value: 60 },
};
const lost = new Map([
  ["staff", null],
  ["term", null],
  ["percent", null],
]);

describe("a number with its figures at other values", () => {
  test.each<[string, (of: typeof changed) => NumberExpression]>([
    ["the figure itself", (of) => figure(of.staff)],
    ["as a share", (of) => share(of.percent)],
    ["in a sum", (of) => sum(1, figure(of.staff), stated(f.hired))],
    ["in a product", (of) => times(share(of.percent), stated(f.paid))],
    ["as the smallest", (of) => smallest(stated(f.paid), figure(of.staff))],
    ["rounded down", (of) => wholePart(times(share(of.percent), stated(f.staff)))],
    ["in a case", (of) => when(yes(f.open), figure(of.staff), 1)],
    ["otherwise", (of) => when(yes(f.open), 1, figure(of.staff))],
    ["in what a case depends on", (of) => when(atLeast(f.staff, figure(of.staff)), 1, 2)],
  ])("%s", (_, write) => {
    expect(numberWith(write({ staff, term, percent }), now)).toEqual(write(changed));
  });

  test("is as written where it names none, or none that has changed", () => {
    for (const written of [exactly(5), stated(f.staff), parameter("wage"), figure(staff)]) {
      expect(numberWith(written, new Map([["other", 4]]))).toBe(written);
    }
  });

  test("keeps four decimals of a share", () => {
    const value = (of: number) => numberWith(share(percent), new Map([["percent", of]]));
    expect(value(33.33)).toMatchObject({ value: 0.3333 });
    expect(value(7)).toMatchObject({ value: 0.07 });
  });

  test("is the office's where nobody knows a figure", () => {
    const open = { kind: "number", fact: "figure:staff" };
    expect(numberWith(figure(staff), lost)).toEqual(open);
    expect(numberWith(sum(1, figure(staff)), lost)).toEqual({
      kind: "sum",
      of: [exactly(1), open],
    });
    expect(numberWith(share(percent), lost)).toEqual({ kind: "number", fact: "figure:percent" });
  });
});

describe("a condition with its figures at other values", () => {
  test.each<[string, (of: typeof changed) => Condition]>([
    ["on the right", (of) => atLeast(f.staff, of.staff)],
    ["on the left", (of) => atLeast(figure(of.staff), f.staff)],
    ["in all", (of) => all(yes(f.open), atLeast(f.staff, of.staff))],
    ["in any", (of) => any(yes(f.open), atLeast(f.staff, of.staff))],
    ["denied", (of) => not(atLeast(f.staff, of.staff))],
    ["a length of time", (of) => onOrAfter(asOf, later(f.left, years(of.term)))],
    ["a length of time on the left", (of) => onOrBefore(later(f.left, months(of.term)), asOf)],
    ["within a month", (of) => onOrBefore(asOf, endOf("month", later(f.left, years(of.term))))],
    ["after another", (of) => onOrBefore(asOf, later(later(f.left, years(of.term)), months(1)))],
  ])("%s", (_, write) => {
    expect(conditionWith(write({ staff, term, percent }), now)).toEqual(write(changed));
  });

  test.each<[string, Condition]>([
    ["yes", yes(f.open)],
    ["a choice", oneOf(f.colour, "red")],
    ["a set", has(f.papers, "a")],
    ["days", onOrAfter(asOf, "2020-01-01")],
    ["the assessment date", onOrAfter(assessed, statedOn)],
    ["the present day", onOrAfter(today, f.left)],
    ["a length that is no figure", onOrAfter(asOf, later(f.left, months(6)))],
    ["a figure that has not changed", atLeast(f.staff, figureOf("other"))],
    ["a length that has not changed", onOrAfter(asOf, later(f.left, years(figureOf("other"))))],
  ])("is as written: %s", (_, written) => {
    expect(conditionWith(written, now)).toEqual(written);
  });

  test("counts a length by its months, and what it is more", () => {
    const aged: DateExpression = {
      kind: "later",
      of: { kind: "date", fact: "born" },
      months: 36,
      figure: { id: "term", times: 12, plus: 12 },
    };
    const monthsWith = (values: ReadonlyMap<string, number | null>) =>
      conditionWith(onOrAfter(asOf, aged), values);
    expect(monthsWith(now)).toMatchObject({ right: { months: 48, figure: aged.figure } });
    expect(monthsWith(new Map([["term", 0]]))).toMatchObject({ right: { months: 12 } });
    expect(monthsWith(lost)).toMatchObject({ right: { months: null, figure: aged.figure } });
  });
});

describe("the figures in an expression", () => {
  const figures = [staff, term, percent, figureOf("staf")];

  test("are those that it names whole, of numbers and of lengths", () => {
    const condition = all(atLeast(f.staff, staff), onOrAfter(asOf, later(f.left, years(term))));
    expect(figuresIn(condition, figures)).toEqual([staff, term]);
    expect(figuresIn(share(percent), figures)).toEqual([percent]);
    expect(figuresIn(exactly(5), figures)).toEqual([]);
  });
});
