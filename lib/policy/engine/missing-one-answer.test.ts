import { describe, expect, test } from "vitest";
import type { Condition } from "./language/condition";
import {
  all,
  any,
  asOf,
  atLeast,
  atLeastSince,
  atMost,
  endOf,
  has,
  hasAny,
  later,
  lowerThan,
  moreThan,
  no,
  not,
  oneOf,
  onOrAfter,
  onOrBefore,
  parameter,
  times,
  years,
  yes,
} from "./language/constructors";
import { fixture as f } from "./testing/fixture";
import { missing } from "./testing/missing";

describe("a fact for which a single day decides", () => {
  /** Never holds, whatever is stated: neither of its facts decides. */
  const never = all(
    atLeastSince(f.registered, years(1)),
    onOrBefore(asOf, f.registered),
    yes(f.other),
  );
  const only = (day: Parameters<typeof onOrBefore>[0], date: string) =>
    any(all(onOrBefore(day, date), onOrBefore(date, day), yes(f.open)), never);

  test.each([
    ["the day itself", only(f.left, "2015-02-28")],
    ["a year later", only(later(f.left, years(1)), "2015-02-28")],
    ["the end of its month", only(endOf("month", f.left), "2015-02-28")],
    ["the end of its year", only(endOf("year", f.left), "2015-12-31")],
  ])("is asked for with what else that day needs: %s", (_, tree) => {
    expect(missing(tree)).toEqual(["left", "open"]);
  });

  test.each([
    ["the first of its month", endOf("month", f.left), f.left, "2015-02-28", "2015-02-01"],
    ["the last of its year", endOf("year", f.left), f.left, "2015-12-31", "2015-12-31"],
  ])("also where two of its words meet: %s", (_, unit, day, end, exact) => {
    const tree = any(
      all(onOrBefore(unit, end), onOrBefore(end, unit), onOrBefore(day, exact), yes(f.open)),
      never,
    );
    expect(missing(tree)).toEqual(["left", "open"]);
  });

  test.each<[string, Condition, string]>([
    ["a day", all(onOrBefore(f.left, "2015-02-28"), onOrAfter(f.left, "2015-02-28")), "left"],
    ["a number", all(atLeast(f.staff, 5), atMost(f.staff, 5)), "staff"],
    ["a number between two", all(moreThan(f.staff, 4), lowerThan(f.staff, 6)), "staff"],
    ["the least number", all(lowerThan(f.staff, 1), atMost(f.staff, 9)), "staff"],
    ["the largest number", all(moreThan(f.staff, 1e8 - 1), atLeast(f.staff, 9)), "staff"],
    ["yuan and fen", all(atLeast(f.paid, 5), atMost(f.paid, 5)), "paid"],
    ["an option", all(oneOf(f.colour, "green", "blue"), oneOf(f.colour, "blue", "red")), "colour"],
    ["one of a set", all(has(f.papers, "b"), not(has(f.papers, "a", "c"))), "papers"],
    ["all of a set", all(has(f.papers, "a"), has(f.papers, "b"), has(f.papers, "c")), "papers"],
    ["none of a set", all(not(has(f.papers, "a", "b")), not(hasAny(f.papers))), "papers"],
    ["an answer", all(yes(f.official), any(yes(f.official), yes(f.open))), "official"],
  ])("or %s alone", (_, single, fact) => {
    expect(missing(any(all(single, yes(f.open)), never))).toEqual(["open", fact].sort());
  });

  test("or a number that another, known one leaves", () => {
    const least = all(lowerThan(f.staff, 9), atLeast(f.staff, f.hired), yes(f.open));
    expect(missing(any(least, never), { hired: 8 })).toEqual(["open", "staff"]);
    const most = all(moreThan(f.staff, 7), atMost(f.staff, f.hired), yes(f.open));
    expect(missing(any(most, never), { hired: 8 })).toEqual(["open", "staff"]);
  });

  test("is not asked for where no number is both, nor one below zero", () => {
    const both = all(atLeast(f.staff, 6), atMost(f.staff, 5), yes(f.open));
    expect(missing(any(both, yes(f.other)))).toEqual(["other"]);
    const below = all(lowerThan(f.staff, 0), atMost(f.staff, 9), yes(f.open));
    expect(missing(any(below, yes(f.other)))).toEqual(["other"]);
  });

  test("is not asked for where the rest says the same for every answer", () => {
    const whatever = (holds: Condition) =>
      missing(any(all(holds, yes(f.other)), all(not(holds), yes(f.other))));
    expect(whatever(yes(f.open))).toEqual(["other"]);
    expect(whatever(oneOf(f.colour, "red"))).toEqual(["other"]);
    expect(whatever(has(f.papers, "a"))).toEqual(["other"]);
    expect(whatever(atLeast(f.staff, 5))).toEqual(["other"]);
    expect(whatever(onOrBefore(f.left, "2015-02-28"))).toEqual(["other"]);
  });

  test("is not asked for where a dated figure leaves no number", () => {
    const wage = parameter("wage");
    const both = all(atLeast(f.paid, wage), lowerThan(f.paid, wage), yes(f.open));
    expect(missing(any(both, yes(f.other)))).toEqual(["other"]);
  });

  test.each(["2019-12-31", "2020-01-01"])(
    "is asked for where a dated figure leaves one number alone, on %s",
    (day) => {
      const wage = parameter("wage");
      const only = (figure: typeof wage) =>
        any(all(atLeast(f.paid, figure), atMost(f.paid, figure)), yes(f.other));
      expect(missing(only(wage), {}, day)).toEqual(["other", "paid"]);
      expect(missing(only(times(wage, 0.5)), {}, day)).toEqual(["other", "paid"]);
    },
  );

  test("is not asked for where no day is both", () => {
    const tree = any(
      all(onOrBefore(f.left, "2015-02-27"), onOrBefore("2015-02-28", f.left), yes(f.open)),
      yes(f.official),
    );
    expect(missing(tree)).toEqual(["official"]);
  });
});

describe("of two such facts", () => {
  const noDay = all(
    onOrBefore(f.left, "2015-02-27"),
    onOrBefore("2015-02-28", f.left),
    yes(f.open),
  );
  const fiveToNine = all(atLeast(f.staff, 5), lowerThan(f.staff, 10));

  test("one that decides nothing is not asked for beside one that does, in either order", () => {
    expect(missing(any(noDay, fiveToNine))).toEqual(["staff"]);
    expect(missing(any(fiveToNine, noDay))).toEqual(["staff"]);
    expect(missing(any(noDay, all(fiveToNine, yes(f.other))))).toEqual(["other", "staff"]);
  });

  test("each is tried by its own answers alone", () => {
    const either = any(all(yes(f.open), yes(f.other)), all(no(f.open), yes(f.other)));
    const blue = oneOf(f.colour, "blue");
    expect(missing(any(either, all(blue, not(blue))))).toEqual(["other"]);
  });

  test("both are asked for where each decides for some value of the other", () => {
    const oneDay = all(onOrBefore(f.left, "2015-02-28"), onOrBefore("2015-02-28", f.left));
    expect(missing(all(oneDay, fiveToNine))).toEqual(["left", "staff"]);
    expect(missing(any(fiveToNine, all(oneDay, yes(f.open))))).toEqual(["left", "open", "staff"]);
  });
});
