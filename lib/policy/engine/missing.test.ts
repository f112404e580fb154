import { describe, expect, test } from "vitest";
import {
  all,
  any,
  asOf,
  assessed,
  atLeast,
  atLeastSince,
  atMost,
  atMostSince,
  before,
  later,
  lowerThan,
  moreThan,
  no,
  oneOf,
  onOrBefore,
  sameYear,
  sum,
  times,
  today,
  when,
  years,
  yes,
} from "./language/constructors";
import { fixture as f, row } from "./testing/fixture";
import { missing, missingIn } from "./testing/missing";

describe("facts that stand in one comparison", () => {
  test("all unknown facts of undecided parts are named", () => {
    expect(missing(all(yes(f.open), any(yes(f.other), atLeast(f.staff, 5))))).toEqual([
      "open",
      "other",
      "staff",
    ]);
  });

  test("facts in a decided part are not", () => {
    const tree = all(yes(f.open), any(yes(f.other), atLeast(f.staff, 5)));
    expect(missing(tree, { other: true })).toEqual(["open"]);
    expect(missing(tree, { staff: 4 })).toEqual(["open", "other"]);
  });

  test("a day that is not said is no fact to ask for", () => {
    expect(missing(any(before(today, assessed), yes(f.open)))).toEqual(["open"]);
  });

  test("nothing is named once all is decided", () => {
    expect(missing(all(yes(f.open), yes(f.other)), { open: false })).toEqual([]);
    expect(missing(all(yes(f.open), yes(f.other)), { open: true, other: true })).toEqual([]);
  });

  test("a number that does not count is not asked for", () => {
    const tree = any(atMost(f.staff, when(yes(f.open), f.hired, 3)), yes(f.other));
    expect(missing(tree, { open: false, staff: 4 })).toEqual(["other"]);
    expect(missing(tree, { open: true, staff: 4 })).toEqual(["hired", "other"]);
  });

  test("a comparison of two facts names both, or the one not known", () => {
    const tree = atLeast(times(100, f.hired), times(25, f.staff));
    expect(missing(tree)).toEqual(["hired", "staff"]);
    expect(missing(tree, { hired: 3 })).toEqual(["staff"]);
  });
});

describe("facts that stand in several comparisons", () => {
  test("a fact that no answer to the others lets decide is not named", () => {
    const tree = any(
      all(onOrBefore(f.registered, f.left), atMostSince(f.left, years(2))),
      all(onOrBefore(f.registered, f.left), yes(f.open)),
    );
    expect(missing(tree, { left: "2018-09-01" })).toEqual(["registered"]);
    expect(missing(tree, { left: "2015-09-01" })).toEqual(["open", "registered"]);
  });

  test("an answer that plays no part under an age is asked for only from that age on", () => {
    const tree = all(
      atLeastSince(f.born, years(16)),
      any(before(assessed, later(f.born, years(45))), no(f.open)),
    );
    expect(missing(tree)).toEqual(["born", "open"]);
    expect(missing(tree, { born: "1974-09-02" })).toEqual([]);
    expect(missing(tree, { born: "1974-09-01" })).toEqual(["open"]);
    expect(missing(tree, { open: false })).toEqual(["born"]);
  });

  test("parts that can hold only together are looked at together", () => {
    const tree = all(
      onOrBefore(f.registered, asOf),
      any(
        onOrBefore(later(f.left, years(1)), f.registered),
        all(yes(f.open), sameYear(f.left, f.registered)),
      ),
    );
    expect(missing(tree, { left: "2019-06-30" })).toEqual(["open", "registered"]);
    expect(missing(tree, { left: "2020-01-01" })).toEqual(["open", "registered"]);
  });

  test("where none decides alone, every unknown fact of the undecided parts is named", () => {
    const impossible = all(
      atLeastSince(f.registered, years(1)),
      onOrBefore(asOf, f.registered),
      yes(f.other),
    );
    expect(missing(impossible)).toEqual(["other", "registered"]);
  });

  test("a number that settles all from a threshold on is asked for beside the answer that does so below it", () => {
    const tree = any(all(yes(f.open), atLeast(f.staff, 0)), atLeast(f.staff, 5));
    expect(missing(tree)).toEqual(["open", "staff"]);
    const fails = all(any(yes(f.open), lowerThan(f.staff, 0)), lowerThan(f.staff, 5));
    expect(missing(fails)).toEqual(["open", "staff"]);
  });

  test("a fact that decides which number counts is tried by what decides it", () => {
    const byAnswer = all(yes(f.open), atMost(f.staff, when(yes(f.open), 5, 3)));
    expect(missing(byAnswer)).toEqual(["open", "staff"]);
    expect(missing(byAnswer, { staff: 5 })).toEqual(["open"]);
    const byColour = any(
      oneOf(f.colour, "red"),
      atMost(f.staff, when(oneOf(f.colour, "red"), 9, 3)),
    );
    expect(missing(byColour, { staff: 4 })).toEqual(["colour"]);
    expect(missing(byColour)).toEqual(["colour", "staff"]);
  });

  test("what decides between numbers is tried by its own answers, and by no others", () => {
    // 8 whether it is open or not, and whatever the colour.
    const eight = sum(
      when(yes(f.open), 5, 3),
      when(no(f.open), 5, 3),
      when(oneOf(f.colour, "blue"), 0, 0),
    );
    const tree = any(
      all(atMost(f.staff, eight), yes(f.other)),
      all(moreThan(f.staff, eight), yes(f.official)),
    );
    expect(missing(tree, { staff: 8 })).toEqual(["other"]);
  });

  test("what is known stays as it is", () => {
    const situation = row("2019-09-01", { staff: 5 });
    const before = situation.slice();
    const tree = any(
      all(onOrBefore(f.registered, f.left), yes(f.open)),
      all(onOrBefore(f.left, f.registered), atLeast(f.staff, 5)),
    );
    expect(missingIn(tree, situation)).toEqual(["left", "open", "registered"]);
    expect(situation).toEqual(before);
  });

  test("zero makes the ratio irrelevant, any other number asks for the rest", () => {
    const tree = any(
      {
        op: "number",
        left: { kind: "number", fact: "hired" },
        relation: "=",
        right: { kind: "constant", value: 0 },
      },
      lowerThan(times(100, f.hired), times(f.rate, f.staff)),
    );
    expect(missing(tree)).toEqual(["hired", "rate", "staff"]);
    expect(missing(tree, { hired: 0 })).toEqual([]);
    expect(missing(tree, { hired: 2 })).toEqual(["rate", "staff"]);
  });
});
