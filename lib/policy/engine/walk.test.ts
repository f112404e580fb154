import { describe, expect, test } from "vitest";
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
  moreThan,
  no,
  not,
  oneOf,
  onOrAfter,
  onOrBefore,
  parameter,
  smallest,
  sum,
  times,
  today,
  when,
  wholePart,
  years,
  yes,
} from "./language/constructors";
import { fixture as f } from "./testing/fixture";
import {
  daysIn,
  factsOf,
  factsOfNumber,
  monthsIn,
  numbersIn,
  parametersOf,
  simplified,
} from "./walk";

describe("the facts of a condition", () => {
  test.each([
    ["a yes", yes(f.open), ["open"]],
    ["a choice", oneOf(f.colour, "red"), ["colour"]],
    ["a set", has(f.papers, "a"), ["papers"]],
    ["numbers on both sides", atLeast(f.staff, times(2, f.hired)), ["staff", "hired"]],
    ["dates on both sides", before(f.left, later(f.born, years(2))), ["left", "born"]],
    ["the end of a year", onOrBefore(endOf("year", f.born), today), ["born"]],
    ["an age", atLeastSince(f.born, years(16)), ["born"]],
    ["a fixed day", onOrBefore(asOf, "2020-01-01"), []],
    [
      "numbers, dates and cases within one another",
      all(
        lowerThan(times(100, f.hired), times(f.rate, sum(f.hired, f.staff))),
        any(onOrAfter(later(f.born, years(45)), assessed), no(f.other)),
        atLeast(when(has(f.papers, "a"), wholePart(times(f.paid, 1)), 0), 1),
      ),
      ["hired", "rate", "staff", "born", "other", "papers", "paid"],
    ],
    ["each once", all(yes(f.open), any(not(yes(f.open)), yes(f.other))), ["open", "other"]],
  ])("%s", (_, condition, expected) => {
    expect(factsOf(condition)).toEqual(expected);
  });

  const figure = when(
    onOrBefore(f.left, later(f.born, years(2))),
    sum(f.staff, wholePart(times(f.hired, parameter("wage")))),
    smallest(f.paid, parameter("rate"), 5),
  );

  test("and of a figure, whatever it hangs on", () => {
    expect(factsOfNumber(figure)).toEqual(["left", "born", "staff", "hired", "paid"]);
    expect(parametersOf(figure)).toEqual(["wage", "rate"]);
  });

  test("dated figures are no facts, and facts no dated figures", () => {
    const condition = atLeast(f.paid, parameter("wage"));
    expect(factsOf(condition)).toEqual(["paid"]);
    const byAnswers = when(all(yes(f.open), oneOf(f.colour, "red"), has(f.papers, "a")), 1, 2);
    expect(parametersOf(byAnswers)).toEqual([]);
    expect(parametersOf(exactly(5000))).toEqual([]);
    expect(parametersOf(when(condition, 1, 2))).toEqual(["wage"]);
  });
});

test("numbers, lengths of time and days are named that stand in a condition, each once", () => {
  const condition = all(
    atLeast(f.staff, 5),
    not(lowerThan(times(100, f.hired), 5)),
    any(
      atLeastSince(f.born, years(16)),
      before(later(f.left, years(2)), "2020-01-01"),
      onOrAfter(endOf("month", later(f.left, years(2))), "2021-12-31"),
    ),
    onOrBefore(asOf, "2020-01-01"),
  );
  expect(numbersIn(condition)).toEqual([5, 100]);
  expect(monthsIn(condition)).toEqual([192, 24]);
  expect(daysIn(condition)).toEqual(["2020-01-01", "2021-12-31"]);
});

test("a length of time that nobody knows is a fact and no length", () => {
  const open = { kind: "later", of: { kind: "date", fact: "born" }, months: null } as const;
  const named = { ...open, figure: { id: "age", times: 12, plus: 0 } };
  expect(factsOf(onOrBefore(named, asOf))).toEqual(["born", "figure:age"]);
  expect(factsOf(onOrBefore(open, asOf))).toEqual(["born"]);
  expect(monthsIn(onOrBefore(named, asOf))).toEqual([]);
  expect(daysIn(onOrBefore(named, asOf))).toEqual([]);
});

describe("a condition without needless words", () => {
  test.each([
    ["not not", not(not(yes(f.open))), yes(f.open)],
    ["not a yes", not(yes(f.open)), no(f.open)],
    ["not a no", not(no(f.open)), yes(f.open)],
    ["not both", not(all(yes(f.open), yes(f.other))), any(no(f.open), no(f.other))],
    ["not either", not(any(yes(f.open), yes(f.other))), all(no(f.open), no(f.other))],
    ["not at least", not(atLeast(f.staff, 5)), lowerThan(f.staff, 5)],
    ["not more than", not(moreThan(f.staff, 5)), atMost(f.staff, 5)],
    ["not at most", not(atMost(f.staff, 5)), moreThan(f.staff, 5)],
    ["not lower than", not(lowerThan(f.staff, 5)), atLeast(f.staff, 5)],
    ["not before", not(before(f.born, asOf)), onOrAfter(f.born, asOf)],
    ["not exactly", not(equals(f.staff, 5)), not(equals(f.staff, 5))],
    ["none of a choice", not(oneOf(f.colour, "red")), not(oneOf(f.colour, "red"))],
    ["none of a set", not(has(f.papers, "a")), not(has(f.papers, "a"))],
    [
      "groups in groups of their kind",
      all(yes(f.open), all(yes(f.other), any(yes(f.official), any(no(f.open))))),
      all(yes(f.open), yes(f.other), any(yes(f.official), no(f.open))),
    ],
    ["a group of one", any(all(yes(f.open))), yes(f.open)],
    ["a plain answer", yes(f.open), yes(f.open)],
    ["no group at all", all(), all()],
    [
      "within a not",
      not(any(not(not(yes(f.open))), not(all(yes(f.other))))),
      all(no(f.open), yes(f.other)),
    ],
  ])("%s", (_, condition, expected) => {
    expect(simplified(condition)).toEqual(expected);
  });
});
