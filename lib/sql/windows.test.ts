import { describe, expect, test } from "vitest";
import type { Condition, DateExpression, Fact, Relation } from "@/lib/policy/engine";
import {
  all,
  any,
  asOf,
  atLeastSince,
  atMostSince,
  before,
  endOf,
  later,
  months,
  not,
  onOrAfter,
  onOrBefore,
  years,
  yes,
} from "@/lib/policy/engine/language/constructors";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import { rulesOf } from "@/lib/policy/engine/testing/rules";
import { asks, counted, rowsBy } from "./testing/small";

const filed = { ...f.born, id: "filed", holder: "office" } as const;
const rules = { facts: [...Object.values(f), filed] satisfies readonly Fact[] };

type Runs = readonly { readonly from: string | null; readonly to: string | null }[];
const always: Runs = [{ from: null, to: null }];
const summers: Runs = [
  { from: "2019-05-01", to: "2019-08-31" },
  { from: "2020-05-01", to: "2020-08-31" },
  { from: "2021-05-01", to: null },
];

/** Verdict, first and last day of each of these people. */
async function daysOf(
  tests: readonly Condition[],
  people: Parameters<typeof rowsBy>[1],
  {
    runs = always,
    day = "2019-09-01",
    ...rest
  }: { runs?: Runs; day?: string; amount?: Parameters<typeof asks>[1] } = {},
) {
  const programme = asks(tests, { days: [{ districts: null, runs }], ...rest.amount });
  const rows = await rowsBy(rulesOf([programme], rules), people, { day });
  return rows.map(({ verdict, opens, closes }) => [verdict, opens, closes]);
}

const bornOn = (...days: readonly string[]) => days.map((born) => ({ born }));

describe("the days of a programme", () => {
  test("begin with the day that is reached, and end the day before one that is passed", async () => {
    expect(
      await daysOf(
        [atLeastSince(f.born, years(16))],
        bornOn("2003-09-01", "2003-09-02", "2004-02-29"),
      ),
    ).toEqual([
      ["eligible", 20190901, null],
      ["notYet", 20190902, null],
      ["notYet", 20200229, null],
    ]);
    expect(
      await daysOf(
        [atMostSince(f.left, years(2))],
        ["2017-09-01", "2017-08-31", "2020-02-29"].map((left) => ({ left })),
      ),
    ).toEqual([
      ["eligible", null, 20190901],
      ["ineligible", null, null],
      ["eligible", null, 20220228],
    ]);
    expect(
      await daysOf([before(asOf, later(f.born, years(60)))], bornOn("1959-09-02", "1959-09-01")),
    ).toEqual([
      ["eligible", null, 20190901],
      ["ineligible", null, null],
    ]);
  });

  test("end where it stands worse, and not where it stands better", async () => {
    const offices = any(onOrBefore(asOf, "2019-12-31"), yes(f.official));
    expect(await daysOf([offices], [{}, { official: true }, { official: false }])).toEqual([
      ["eligible", null, 20191231],
      ["eligible", null, null],
      ["eligible", null, 20191231],
    ]);
    const ends = [yes(f.official), any(onOrBefore(asOf, "2019-12-31"), yes(f.open))];
    expect(await daysOf(ends, [{}, { open: true }, { official: true }])).toEqual([
      ["conditional", null, 20191231],
      ["conditional", null, null],
      ["eligible", null, 20191231],
    ]);
  });

  test("are those of the run, or begin with a later one", async () => {
    const on = (day: string) =>
      daysOf(
        [yes(f.open), atLeastSince(f.born, years(16))],
        bornOn("2003-05-01", "2004-05-01", "2004-05-02", "2004-09-15").map((one) => ({
          ...one,
          open: true,
        })),
        { runs: summers, day },
      );
    expect(await on("2019-05-01")).toEqual([
      ["eligible", 20190501, 20190831],
      ["notYet", 20200501, 20200831],
      ["notYet", 20200502, 20200831],
      ["notYet", 20210501, null],
    ]);
    expect(await on("2019-09-01")).toEqual(Array(4).fill(["notInForce", 20200501, 20200831]));
    expect(await on("2021-05-01")).toEqual(Array(4).fill(["eligible", 20210501, null]));
  });
});

test("a fixed day opens it within the run in which the day lies, up to the end of that", async () => {
  const from = (opening: string) =>
    daysOf([onOrAfter(asOf, opening)], [{}], { runs: summers, day: "2019-06-01" });
  expect(await from("2019-08-31")).toEqual([["notYet", 20190831, 20190831]]);
  expect(await from("2019-09-01")).toEqual([["notYet", 20200501, 20200831]]);
  expect(await from("2020-06-01")).toEqual([["notYet", 20200601, 20200831]]);
  expect(await from("2020-09-01")).toEqual([["notYet", 20210501, null]]);
  expect(await from("2021-07-01")).toEqual([["notYet", 20210701, null]]);
});

test("a programme that runs on no day opens on none", async () => {
  expect(await daysOf([onOrBefore(f.born, asOf)], [{}], { runs: [] })).toEqual([
    ["notInForce", null, null],
  ]);
});

const day = (fact: { readonly id: string }): DateExpression => ({ kind: "date", fact: fact.id });
const to = (left: DateExpression, relation: Relation, right: DateExpression): Condition => ({
  ...{ op: "date", left, relation, right },
});
const [born, left] = [day(f.born), day(f.left)];

/** Dates around each other: on the same day, a day apart, a year apart, not known. */
const dates = ["2018-09-01", "2019-08-31", "2019-09-01", "2019-09-02", "2020-02-29", null];
const crowd = dates.flatMap((born) => dates.map((left) => ({ born, left, open: born !== null })));

describe.each([
  ["without end", always],
  ["in three summers", summers],
])("on every day it is as it is told here, where it runs %s", (_, runs) => {
  test.each<[string, readonly Condition[]]>([
    ...([">=", ">", "<=", "<", "="] as const).map((relation): [string, Condition[]] => [
      relation,
      [to(asOf, relation, born), to(left, relation, asOf)],
    ]),
    ["a year after, and a month", [atLeastSince(f.born, years(1)), atMostSince(f.left, months(1))]],
    [
      "the end of a month or year",
      [onOrBefore(endOf("month", f.born), asOf), onOrBefore(asOf, endOf("year", f.left))],
    ],
    ["the day after the end of a month", [before(endOf("month", f.born), asOf)]],
    [
      "later than the end of one",
      [
        onOrBefore(later(endOf("year", f.born), months(1)), asOf),
        to(asOf, "<", later(left, years(1))),
      ],
    ],
    ["either of two", [any(onOrAfter(asOf, f.born), onOrBefore(asOf, f.left))]],
    ["neither", [not(any(onOrAfter(asOf, f.born), onOrBefore(asOf, f.left)))]],
    [
      "a stretch of each",
      [
        any(
          all(onOrAfter(asOf, f.born), onOrBefore(asOf, later(f.born, months(6)))),
          all(onOrAfter(asOf, later(f.born, years(1))), onOrBefore(asOf, later(f.left, years(1)))),
        ),
      ],
    ],
    [
      "two from one day",
      [onOrAfter(asOf, f.born), to(born, "<", asOf), onOrBefore(asOf, later(f.born, years(1)))],
    ],
    [
      "fixed days",
      [
        onOrAfter(asOf, "2019-08-31"),
        any(onOrBefore(asOf, "2019-09-01"), onOrAfter(asOf, "2020-05-01")),
        any(yes(f.open), onOrBefore(asOf, f.left)),
      ],
    ],
  ])("%s", async (_, tests) => {
    for (const on of ["2019-08-31", "2019-09-01", "2020-05-01"]) {
      expect(await daysOf(tests, crowd, { runs, day: on })).toHaveLength(crowd.length);
    }
  });
});

test("a window of what an office has still to say of the amount ends with what it stands on", async () => {
  const amount = { kind: "fixed", yuan: { kind: "number", fact: "counted" }, words: "" } as const;
  const programme = asks(
    [any(onOrBefore(asOf, "2019-12-31"), yes(f.official)), onOrAfter(asOf, f.born)],
    { amount },
  );
  const rows = await rowsBy(rulesOf([programme], { facts: [...rules.facts, counted] }), [
    { born: "2019-01-01" },
    { born: "2019-01-01", counted: 3 },
    { born: "2019-10-01" },
    { born: "2019-10-01", counted: 3 },
    { born: "2020-10-01" },
    {},
  ]);
  expect(rows.map(({ verdict, opens, closes }) => [verdict, opens, closes])).toEqual([
    ["conditional", 20190101, null],
    ["eligible", 20190101, 20191231],
    ["notYet", 20191001, null],
    ["notYet", 20191001, 20191231],
    ["notYet", 20201001, null],
    ["unknown", null, null],
  ]);
});
