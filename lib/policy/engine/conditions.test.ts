import { describe, expect, test } from "vitest";
import { dayOf } from "./language/calendar";
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
  endOf,
  equals,
  has,
  hasAny,
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
  sameYear,
  smallest,
  sum,
  times,
  today,
  years,
  yes,
  yesThisYear,
} from "./language/constructors";
import { AS_OF, STATED_ON, TODAY } from "./situation";
import { compiled, fixture as f, row } from "./testing/fixture";
import { FALSE, TRUE, UNKNOWN } from "./truth";

const DAY = "2019-09-01";
const truth = (tree: Parameters<typeof compiled>[0], facts = {}, day = DAY) =>
  compiled(tree).test(row(day, facts));

describe("three-valued logic", () => {
  const cases = [
    [true, true, TRUE, TRUE],
    [true, false, FALSE, TRUE],
    [true, null, UNKNOWN, TRUE],
    [false, false, FALSE, FALSE],
    [false, null, FALSE, UNKNOWN],
    [null, null, UNKNOWN, UNKNOWN],
  ] as const;
  test.each(cases)("%s with %s", (open, other, both, either) => {
    for (const facts of [
      { open, other },
      { open: other, other: open },
    ]) {
      expect(truth(all(yes(f.open), yes(f.other)), facts)).toBe(both);
      expect(truth(any(yes(f.open), yes(f.other)), facts)).toBe(either);
    }
  });

  test("a part that is known to fail beats unknown ones, wherever it stands", () => {
    expect(truth(all(yes(f.other), yes(f.open)), { open: false })).toBe(FALSE);
    expect(truth(any(yes(f.other), yes(f.open)), { open: true })).toBe(TRUE);
  });

  test("the opposite of unknown is unknown", () => {
    expect(truth(not(yes(f.open)), { open: true })).toBe(FALSE);
    expect(truth(not(yes(f.open)), { open: false })).toBe(TRUE);
    expect(truth(not(yes(f.open)), { open: null })).toBe(UNKNOWN);
    expect(truth(no(f.open), { open: false })).toBe(TRUE);
  });
});

describe("choices and sets", () => {
  test("one of several", () => {
    expect(truth(oneOf(f.colour, "red", "blue"), { colour: "blue" })).toBe(TRUE);
    expect(truth(oneOf(f.colour, "red", "blue"), { colour: "green" })).toBe(FALSE);
    expect(truth(noneOf(f.colour, "green"), { colour: "green" })).toBe(FALSE);
    expect(truth(oneOf(f.colour, "red"))).toBe(UNKNOWN);
  });

  test("the empty set is an answer", () => {
    expect(truth(hasAny(f.papers), { papers: [] })).toBe(FALSE);
    expect(truth(hasAny(f.papers), { papers: ["c"] })).toBe(TRUE);
    expect(truth(has(f.papers, "a", "b"), { papers: ["c"] })).toBe(FALSE);
    expect(truth(has(f.papers, "a", "b"), { papers: ["c", "b"] })).toBe(TRUE);
    expect(truth(hasAny(f.papers), { papers: null })).toBe(UNKNOWN);
  });
});

describe("each legal word at its threshold", () => {
  test.each([
    ["at least", atLeast(f.staff, 5), [FALSE, TRUE, TRUE]],
    ["more than", moreThan(f.staff, 5), [FALSE, FALSE, TRUE]],
    ["at most", atMost(f.staff, 5), [TRUE, TRUE, FALSE]],
    ["lower than", lowerThan(f.staff, 5), [TRUE, FALSE, FALSE]],
    ["equals", equals(f.staff, 5), [FALSE, TRUE, FALSE]],
  ] as const)("%s", (_name, tree, [below, at, above]) => {
    expect(truth(tree, { staff: 4 })).toBe(below);
    expect(truth(tree, { staff: 5 })).toBe(at);
    expect(truth(tree, { staff: 6 })).toBe(above);
    expect(truth(tree)).toBe(UNKNOWN);
  });

  test("a year since: the day itself counts, the day before does not", () => {
    const tree = atLeastSince(f.registered, years(1));
    expect(truth(tree, { registered: "2018-09-01" })).toBe(TRUE);
    expect(truth(tree, { registered: "2018-09-02" })).toBe(FALSE);
  });

  test("within two years: the last day counts, the day after does not", () => {
    const tree = atMostSince(f.left, years(2));
    expect(truth(tree, { left: "2017-09-01" })).toBe(TRUE);
    expect(truth(tree, { left: "2017-08-31" })).toBe(FALSE);
  });

  test("born on 29 February: the age is reached on 28 February of a common year", () => {
    const tree = atLeastSince(f.born, years(16));
    expect(truth(tree, { born: "2004-02-29" }, "2020-02-28")).toBe(FALSE);
    expect(truth(tree, { born: "2004-02-29" }, "2020-02-29")).toBe(TRUE);
    expect(truth(atLeastSince(f.born, years(17)), { born: "2004-02-29" }, "2021-02-28")).toBe(TRUE);
    expect(truth(atLeastSince(f.born, years(17)), { born: "2004-02-29" }, "2021-02-27")).toBe(
      FALSE,
    );
  });

  test("ends of months and years", () => {
    const within = onOrBefore(asOf, endOf("month", later(f.registered, months(35))));
    expect(truth(within, { registered: "2016-10-20" })).toBe(TRUE);
    expect(truth(within, { registered: "2016-09-30" })).toBe(FALSE);
    expect(
      truth(sameYear(f.left, f.registered), { left: "2018-01-01", registered: "2018-12-31" }),
    ).toBe(TRUE);
    expect(
      truth(sameYear(f.left, f.registered), { left: "2017-12-31", registered: "2018-01-01" }),
    ).toBe(FALSE);
  });
});

describe("numbers are exact", () => {
  const rateBelow = lowerThan(times(100, f.hired), times(f.rate, sum(f.hired, f.staff)));

  test("a rate equal to the threshold is not below it, though its fraction has no end", () => {
    expect(truth(rateBelow, { hired: 28, staff: 972, rate: 2.8 })).toBe(FALSE);
    expect(truth(rateBelow, { hired: 28, staff: 972, rate: 2.81 })).toBe(TRUE);
    expect(truth(rateBelow, { hired: 28, staff: 973, rate: 2.8 })).toBe(TRUE);
  });

  test("yuan and whole numbers are added and compared to the fen", () => {
    expect(truth(equals(sum(f.paid, f.staff), 1.13), { paid: 0.13, staff: 1 })).toBe(TRUE);
    expect(truth(equals(smallest(f.paid, f.staff), 0.29), { paid: 0.29, staff: 1 })).toBe(TRUE);
    expect(truth(equals(smallest(f.paid, f.staff), 1), { paid: 1.01, staff: 1 })).toBe(TRUE);
  });

  test("a comparison is undecided while any of its facts is unknown, even where the rest would tell", () => {
    expect(truth(rateBelow, { hired: 0, rate: 2.8 })).toBe(UNKNOWN);
    expect(truth(rateBelow, { hired: 5, staff: 5, rate: null })).toBe(UNKNOWN);
  });
});

describe("days that stand still while others are tried", () => {
  const under45 = any(before(assessed, later(f.born, years(45))), no(f.open));

  test("an age at assessment is that of the assessment date, whatever day is tried", () => {
    const situation = row(DAY, { born: "1974-09-02", open: true });
    expect(compiled(under45).test(situation)).toBe(TRUE);
    situation[AS_OF] = 20301231;
    expect(compiled(under45).test(situation)).toBe(TRUE);
    expect(truth(under45, { born: "1974-09-01", open: true })).toBe(FALSE);
    expect(truth(under45, { born: "1974-09-01" })).toBe(UNKNOWN);
  });

  test("the assessment date is not the day of the statements", () => {
    const situation = row(DAY, { born: "1974-09-02", open: true });
    situation[STATED_ON] = dayOf("2020-01-01");
    expect(compiled(under45).test(situation)).toBe(TRUE);
  });

  test("a yes about this year ends with the year in which it was stated", () => {
    const tree = compiled(not(yesThisYear(f.open)));
    const situation = row(DAY, { open: true });
    expect(tree.test(situation)).toBe(FALSE);
    situation[AS_OF] = 20191231;
    expect(tree.test(situation)).toBe(FALSE);
    situation[AS_OF] = 20200101;
    expect(tree.test(situation)).toBe(TRUE);
  });

  test.each([
    ["2019-12-31", "2020-01-01", TRUE],
    ["2020-01-01", "2020-01-01", FALSE],
    ["2020-12-31", "2020-12-31", FALSE],
    ["2020-12-31", "2021-01-01", TRUE],
  ] as const)("stated on %s and evaluated on %s", (statedOn, asOf, expected) => {
    const situation = row(asOf, { open: true });
    situation[STATED_ON] = dayOf(statedOn);
    expect(compiled(not(yesThisYear(f.open))).test(situation)).toBe(expected);
  });

  test("the present day is unknown where nobody says it", () => {
    const ahead = compiled(onOrBefore(later(today, years(2)), assessed));
    const situation = row(DAY);
    expect(ahead.test(situation)).toBe(UNKNOWN);
    situation[TODAY] = dayOf("2017-09-02");
    expect(ahead.test(situation)).toBe(FALSE);
    situation[TODAY] = dayOf("2017-09-01");
    expect(ahead.test(situation)).toBe(TRUE);
  });
});

test("rules that name what does not exist are refused when they are made ready", () => {
  expect(() => compiled({ op: "is", fact: "nobody", value: true })).toThrow("nobody");
  expect(() => compiled(onOrBefore(later(asOf, years(1)), f.born))).toThrow("alone");
  expect(() => compiled(onOrBefore(endOf("year", asOf), f.born))).toThrow("alone");
  expect(() => compiled(onOrBefore(f.born, endOf("year", asOf)))).toThrow("alone");
  expect(() => compiled(atLeast(parameter("nothing"), 1))).toThrow(
    "No parameter is called nothing",
  );
});

test("a word that is for facts of another kind is refused when the rules are made ready", () => {
  expect(() => compiled({ op: "has", fact: "open", values: ["a"] })).toThrow("open is not a set");
  expect(() => compiled({ op: "oneOf", fact: "open", values: ["a"] })).toThrow(
    "open is not a choice",
  );
});
