import { expect, test } from "vitest";
import { placesOf } from "./days";

type Runs = readonly (readonly [from: string | null, to: string | null])[];
const spring = ["2019-03-01", "2019-05-31"] as const;
const places = { fact: "colour", elsewhere: "blue" } as const;
const period = { from: null, to: null };
const daysOf = (...runs: readonly Runs[]) =>
  runs.map((own, index) => ({
    districts: [`d${index}`],
    runs: own.map(([from, to]) => ({ from, to })),
  }));

test.each<[string, Runs, Runs, readonly (readonly [number | null, number | null])[]]>([
  [
    "apart",
    [spring],
    [["2019-06-02", null]],
    [
      [20190301, 20190531],
      [20190602, null],
    ],
  ],
  [
    "one after another",
    [spring],
    [["2019-06-01", null]],
    [
      [20190301, 20190531],
      [20190601, null],
    ],
  ],
  ["on one day together", [spring], [["2019-05-31", "2019-06-30"]], [[20190301, 20190630]]],
  [
    "later first",
    [["2019-09-01", null]],
    [spring],
    [
      [20190301, 20190531],
      [20190901, null],
    ],
  ],
  ["one within the other", [spring], [["2019-04-01", "2019-04-30"]], [[20190301, 20190531]]],
  ["without an end, and another within", [["2019-03-01", null]], [spring], [[20190301, null]]],
  ["one that goes on without end", [spring], [["2019-04-01", null]], [[20190301, null]]],
  ["without a beginning", [spring], [[null, "2019-03-31"]], [[null, 20190531]]],
])(
  "whoever states no district has every day on which it runs in any: %s",
  (_, one, other, runs) => {
    const [first, second, anywhere] = placesOf({ period, days: daysOf(one, other) }, { places });
    expect([first?.districts, second?.districts, anywhere?.districts]).toEqual([
      ["d0"],
      ["d1"],
      null,
    ]);
    expect(first?.runs).toHaveLength(one.length);
    expect(anywhere?.runs.map(({ opens, closes }) => [opens, closes])).toEqual(runs);
  },
);

test("where all are alike there is one place, and nothing besides", () => {
  expect(placesOf({ period }, { places })).toEqual([
    { districts: undefined, runs: [{ opens: null, closes: null }], besides: null },
  ]);
});
