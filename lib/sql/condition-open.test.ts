import { describe, expect, test } from "vitest";
import type { Condition, Fact, Relation } from "@/lib/policy/engine";
import {
  all,
  any,
  atLeast,
  atMost,
  equals,
  exactly,
  lowerThan,
  moreThan,
  not,
  parameter,
  sum,
  times,
  when,
  yes,
} from "@/lib/policy/engine/language/constructors";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import { counted, openFigure, verdictsBy } from "./testing/small";

/** Who is asked while a comparison of numbers is not decided: the applicant, an office, or nobody. */

const requirement = { ...f.official, id: "requirement:invented.staff" } as const;
const rules = {
  facts: [...Object.values(f), counted, openFigure, requirement] satisfies readonly Fact[],
};

describe("a comparison", () => {
  test("asks the applicant for numbers that are not known, then an office for its own", async () => {
    const both = atLeast(sum(f.staff, counted), 5);
    const people = [
      {},
      { staff: 4 },
      { counted: 5 },
      { staff: 4, counted: 0 },
      { staff: 4, counted: 1 },
    ];
    expect(await verdictsBy([both], people, { rules })).toEqual([
      ...["unknown", "conditional", "unknown", "ineligible", "eligible"],
    ]);
    expect(await verdictsBy([atLeast(counted, 5)], [{}, { counted: 5 }], { rules })).toEqual([
      ...["conditional", "eligible"],
    ]);
    expect(await verdictsBy([atLeast(f.hired, f.staff)], [{}, { staff: 4 }, { hired: 4 }])).toEqual(
      Array(3).fill("unknown"),
    );
  });

  test("can be decided while a number in it is not known", async () => {
    const least = atLeast(when(yes(f.open), f.staff, 3), 3);
    const people = [
      {},
      { open: false },
      { open: true },
      { open: true, staff: 2 },
      { open: true, staff: 3 },
    ];
    expect(await verdictsBy([least], people)).toEqual([
      ...["unknown", "eligible", "unknown", "ineligible", "eligible"],
    ]);
    // Whoever need not say it is not asked for it, though an office has still to say something.
    const beside = [{}, { open: false }, { open: true, staff: 3 }, { open: true }];
    expect(await verdictsBy([all(least, yes(f.official))], beside)).toEqual([
      ...["unknown", "conditional", "conditional", "unknown"],
    ]);
    // What an office decides is an office's once all else in it is known.
    const byOffice = atLeast(when(yes(f.official), f.staff, f.hired), 3);
    const waiting = [{}, { staff: 3 }, { staff: 3, hired: 3 }, { staff: 3, official: true }];
    expect(await verdictsBy([byOffice], waiting)).toEqual([
      ...["unknown", "unknown", "conditional", "eligible"],
    ]);
  });

  test("with what nobody can tell is an office's once the applicant has said all", async () => {
    const beside = [
      atLeast(f.paid, parameter("wage")),
      atLeast(parameter("wage"), f.paid),
      atLeast(f.paid, times(2, parameter("wage"))),
    ];
    for (const condition of beside) {
      expect(await verdictsBy([condition], [{}, { paid: 1e6 }], { day: "2018-12-31" })).toEqual([
        ...["unknown", "conditional"],
      ]);
    }
    expect(await verdictsBy([atLeast(f.hired, openFigure)], [{}, { hired: 3 }], { rules })).toEqual(
      [...["unknown", "conditional"]],
    );
    expect(await verdictsBy([atLeast(openFigure, 5)], [{}], { rules })).toEqual(["conditional"]);
    const condition = { op: "is", fact: requirement.id, value: true } as const;
    expect(await verdictsBy([condition], [{}], { rules })).toEqual(["conditional"]);
  });

  test.each<[Relation, readonly number[]]>([
    [">=", [5, 5.01]],
    [">", [5.01]],
    ["<=", [4.99, 5]],
    ["<", [4.99]],
    ["=", [5]],
  ])(
    "%s is told on the line and a step to either side, of numbers of all and of somebody's",
    async (relation, held) => {
      const numbers = [4.99, 5, 5.01];
      const wanted = numbers.map((value) => (held.includes(value) ? "eligible" : "ineligible"));
      const to5 = (left: Extract<Condition, { op: "number" }>["left"]): Condition => ({
        ...{ op: "number", left, relation, right: exactly(5) },
      });
      const rates = numbers.map((rate) => ({ rate }));
      expect(await verdictsBy([to5({ kind: "number", fact: "rate" })], rates)).toEqual(wanted);
      const ofAll = await Promise.all(
        numbers.map((value) => verdictsBy([to5(exactly(value))], [{}])),
      );
      expect(ofAll.flat()).toEqual(wanted);
      // Whoever does not hold it holds its opposite.
      expect(await verdictsBy([not(to5({ kind: "number", fact: "rate" }))], rates)).toEqual(
        wanted.map((one) => (one === "eligible" ? "ineligible" : "eligible")),
      );
    },
  );
});

describe("a number that says nothing, whatever it is", () => {
  /** Of somebody of whom nothing is known, and who has what an office says. */
  const asked = (...of: Condition[]) =>
    verdictsBy([any(...of), yes(f.official)], [{}, { official: true }]);
  const isNotAsked = ["conditional", "unknown"];
  const isAsked = ["unknown", "unknown"];

  test.each<[string, readonly Condition[], readonly string[]]>([
    ["below and from the same line on", [lowerThan(f.staff, 5), atLeast(f.staff, 5)], isNotAsked],
    ["but for one number", [lowerThan(f.staff, 5), moreThan(f.staff, 5)], isAsked],
    ["but for the number below", [lowerThan(f.staff, 4), atLeast(f.staff, 5)], isAsked],
    ["but for none at all", [atLeast(f.staff, 1), atLeast(f.staff, 2)], isAsked],
    ["but for one", [equals(f.staff, 0), atLeast(times(2, f.staff), 3)], isAsked],
    ["from none on", [atLeast(f.staff, 0), atLeast(f.staff, 3)], isNotAsked],
    ["but for the most", [lowerThan(times(2, f.rate), 200), lowerThan(f.rate, 3)], isAsked],
    ["but for a hundredth", [lowerThan(f.rate, 3.5), atLeast(f.rate, 3.51)], isAsked],
    [
      "below and from a dated figure on",
      [lowerThan(f.paid, parameter("wage")), atLeast(f.paid, parameter("wage"))],
      isNotAsked,
    ],
    [
      "but for a dated figure",
      [lowerThan(f.paid, parameter("wage")), moreThan(f.paid, parameter("wage"))],
      isAsked,
    ],
    [
      "but for half of it",
      [
        lowerThan(f.paid, times(parameter("wage"), 0.5)),
        moreThan(f.paid, times(parameter("wage"), 0.5)),
      ],
      isAsked,
    ],
    ["but for one below a line", [atLeast(f.staff, 5), lowerThan(times(2, f.staff), 8)], isAsked],
    ["but for one above", [atMost(f.staff, 5), atLeast(times(2, f.staff), 13)], isAsked],
    ["in one comparison alone", [atLeast(f.staff, 0), yes(f.open)], isAsked],
    ["of two numbers the first", [lowerThan(f.staff, 5), lowerThan(f.hired, 5)], isAsked],
    ["beside an answer", [lowerThan(f.staff, 5), atLeast(f.staff, 5), yes(f.open)], isNotAsked],
    [
      "of two numbers the second",
      [lowerThan(f.hired, 5), moreThan(f.hired, 5), lowerThan(f.staff, 5), atLeast(f.staff, 5)],
      isNotAsked,
    ],
    ["denied", [not(all(lowerThan(f.staff, 5), atLeast(f.staff, 5)))], isNotAsked],
    ["denied twice", [not(all(not(lowerThan(f.staff, 5)), lowerThan(f.staff, 5)))], isNotAsked],
    ["denied, but for one number", [not(all(atMost(f.staff, 5), atLeast(f.staff, 5)))], isAsked],
    [
      "partly denied",
      [not(all(atLeast(f.staff, 5), yes(f.open))), atLeast(f.staff, 5)],
      isNotAsked,
    ],
    [
      "in groups within groups",
      [any(lowerThan(f.staff, 5), yes(f.open)), any(not(any(lowerThan(f.staff, 5))))],
      isNotAsked,
    ],
  ])("%s", async (_, of, wanted) => {
    expect(await asked(...of)).toEqual(wanted);
  });

  test("may be an office's, or stand in a group within a group", async () => {
    const by = (number: typeof f.staff | typeof counted) =>
      any(lowerThan(number, 5), atLeast(number, 5), yes(f.open));
    const people = [{}, { official: true }];
    expect(await verdictsBy([by(counted), yes(f.official)], people, { rules })).toEqual(isNotAsked);
    expect(await verdictsBy([all(by(f.staff)), yes(f.official)], people)).toEqual(isNotAsked);
    const neither = not(any(all(lowerThan(f.staff, 5), atLeast(f.staff, 5)), not(yes(f.official))));
    expect(await verdictsBy([neither], people)).toEqual(isNotAsked);
  });

  test("is asked for all the same where nothing else is open", async () => {
    const whatever = any(lowerThan(f.staff, 5), atLeast(f.staff, 5));
    expect(await verdictsBy([whatever], [{}, { staff: 5 }])).toEqual(["unknown", "eligible"]);
    const byOffice = any(lowerThan(f.staff, 5), atLeast(f.staff, 5), yes(f.official));
    expect(await verdictsBy([byOffice], [{}, { official: true }])).toEqual(["unknown", "eligible"]);
    expect(await verdictsBy([whatever, yes(f.open)], [{}, { open: true }])).toEqual([
      ...["unknown", "unknown"],
    ]);
  });
});
