import { describe, expect, test } from "vitest";
import type { Condition } from "./language/condition";
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
  sameYear,
  sum,
  times,
  today,
  when,
  years,
  yes,
} from "./language/constructors";
import { Relevance } from "./missing";
import type { Situation } from "./situation";
import { compiled, fixture as f, names, row } from "./testing/fixture";

function missingIn(tree: Condition, situation: Situation) {
  const relevance = new Relevance([compiled(tree)], []);
  return names(relevance.slotsOf(relevance.missing(situation)));
}
const missing = (tree: Condition, facts = {}, day = "2019-09-01") =>
  missingIn(tree, row(day, facts));

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
      [
        "an option",
        all(oneOf(f.colour, "green", "blue"), oneOf(f.colour, "blue", "red")),
        "colour",
      ],
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
