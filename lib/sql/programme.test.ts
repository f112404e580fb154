import { describe, expect, test } from "vitest";
import {
  amended,
  type Fact,
  type Instrument,
  type LawChange,
  type Programme,
} from "@/lib/policy/engine";
import {
  all,
  any,
  asOf,
  atLeast,
  exactly,
  oneOf,
  onOrBefore,
  parameter,
  percentOf,
  smallest,
  stated,
  sum,
  times,
  when,
  wholePart,
  yes,
} from "@/lib/policy/engine/language/constructors";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import { paper } from "@/lib/policy/engine/testing/papers";
import { rulesOf } from "@/lib/policy/engine/testing/rules";
import { programmeSql } from "./programme";
import { screenSql } from "./screen";
import { asks, counted, openFigure, rowsBy } from "./testing/small";

const rules = { facts: [...Object.values(f), counted, openFigure] satisfies readonly Fact[] };
type Yuan = Extract<Programme["amount"], { kind: "fixed" | "upTo" | "atLeast" }>["yuan"];
const fixed = (yuan: Yuan): Programme["amount"] => ({ kind: "fixed", yuan, words: "" });

describe("an amount", () => {
  /** The verdict and the fen for each of these people. */
  async function fenOf(yuan: Yuan, people: Parameters<typeof rowsBy>[1], day = "2019-09-01") {
    const programme = asks([yes(f.open)], { amount: fixed(yuan) });
    const known = people.map((facts) => ({ open: true, ...facts }));
    const rows = await rowsBy(rulesOf([programme], rules), known, { day });
    return rows.map(({ verdict, amount_fen }) =>
      verdict === "eligible" ? amount_fen : [verdict, amount_fen],
    );
  }

  test("is in fen, half a fen rounded up", async () => {
    expect(await fenOf(exactly(5000), [{}])).toEqual([500_000]);
    expect(await fenOf(times(0.5, f.paid), [{ paid: 0.01 }, { paid: 0.02 }, {}])).toEqual([
      1,
      1,
      null,
    ]);
    expect(
      await fenOf(
        times(0.35, f.paid),
        [0.01, 0.02, 0.04, 0.05, 0].map((paid) => ({ paid })),
      ),
    ).toEqual([0, 1, 1, 2, 0]);
    expect(await fenOf(times(0.001, exactly(4.9)), [{}])).toEqual([0]);
    expect(await fenOf(times(0.001, exactly(5)), [{}])).toEqual([1]);
    expect(await fenOf(exactly(2.005), [{}])).toEqual([201]);
  });

  test("is refused where it is not written plainly", async () => {
    for (const value of [1e21, 1e-7]) {
      const small = rulesOf([asks([yes(f.open)], { amount: fixed(exactly(value)) })]);
      expect(() => screenSql("person", { rules: small, day: "2019-09-01" })).toThrow(
        `${value} is no plain decimal number`,
      );
    }
  });

  test("of several numbers is their sum, product, whole part or the least of them", async () => {
    const people = [
      { staff: 3, paid: 2.99, rate: 0.5 },
      { staff: 3, rate: 0.5 },
    ];
    expect(await fenOf(sum(f.staff, f.paid, 1), people)).toEqual([699, null]);
    expect(await fenOf(times(f.staff, f.rate, 2), people)).toEqual([300, 300]);
    expect(await fenOf(wholePart(f.paid), people)).toEqual([200, null]);
    expect(await fenOf(wholePart(times(f.staff, 2.5)), people)).toEqual([700, 700]);
    expect(await fenOf(wholePart(stated(f.staff)), people)).toEqual([300, 300]);
    expect(await fenOf(smallest(f.staff, f.paid, 5), people)).toEqual([299, null]);
    expect(await fenOf(smallest(5, f.staff), people)).toEqual([300, 300]);
    expect(await fenOf(smallest(3, 2), people)).toEqual([200, 200]);
    expect(await fenOf(percentOf(25, f.paid), people)).toEqual([75, null]);
  });

  test("with a dated figure is that of the day, and none where it has none", async () => {
    expect(await fenOf(parameter("wage"), [{}], "2019-12-31")).toEqual([176_050]);
    expect(await fenOf(parameter("wage"), [{}], "2020-01-01")).toEqual([198_000]);
    expect(await fenOf(sum(f.staff, parameter("wage")), [{ staff: 1 }], "2018-12-31")).toEqual([
      null,
    ]);
  });

  test("by cases is the first that holds, and not known while that is not decided", async () => {
    const by = when(yes(f.other), 3, when(oneOf(f.colour, "red"), f.staff, 1.25));
    const people = [
      {},
      { other: true },
      { other: false, colour: "red", staff: 7 },
      { other: false, colour: "green" },
      { other: false },
      { other: false, colour: "red" },
    ];
    expect(await fenOf(by, people)).toEqual([null, 300, 700, 125, null, null]);
    expect(await fenOf(when(atLeast(1, 1), 3, 4), [{}])).toEqual([300]);
    expect(await fenOf(when(atLeast(0, 1), 3, 4), [{}])).toEqual([400]);
  });

  test("that waits for an office is promised to nobody, unless it does not count", async () => {
    expect(await fenOf(times(2, counted), [{}, { counted: 3 }])).toEqual([
      ["conditional", null],
      600,
    ]);
    const either = when(yes(f.official), 5, 3);
    expect(await fenOf(either, [{}, { official: true }, { official: false }])).toEqual([
      ["conditional", null],
      500,
      300,
    ]);
    const beside = when(yes(f.other), counted, 3);
    expect(
      await fenOf(beside, [{ other: true }, { other: false }, {}, { other: true, counted: 2 }]),
    ).toEqual([["conditional", null], 300, ["conditional", null], 200]);
    const otherwise = when(yes(f.other), 3, counted);
    expect(await fenOf(otherwise, [{ other: true }, { other: false }, {}])).toEqual([
      300,
      ["conditional", null],
      ["conditional", null],
    ]);
    const both = when(all(yes(f.official), yes(f.other)), 5, 3);
    expect(await fenOf(both, [{}, { other: false }, { other: true }, { official: true }])).toEqual([
      ["conditional", null],
      300,
      ["conditional", null],
      null,
    ]);
    expect(await fenOf(times(2, openFigure), [{}])).toEqual([["conditional", null]]);
    const floor = wholePart(times(0.5, counted));
    expect(await fenOf(floor, [{}, { counted: 3 }])).toEqual([["conditional", null], 100]);
  });

  test("is none where there is none to have", async () => {
    const programme = asks([yes(f.open), onOrBefore(f.born, asOf)], { amount: fixed(exactly(5)) });
    const people = [
      { open: false },
      { open: true, born: "2019-09-02" },
      { open: true },
      { open: true, born: "2019-09-01" },
    ];
    const rows = await rowsBy(rulesOf([programme]), people);
    expect(rows.map(({ verdict, amount_fen }) => [verdict, amount_fen])).toEqual([
      ["ineligible", null],
      ["notYet", 500],
      ["unknown", 500],
      ["eligible", 500],
    ]);
    const plain = await rowsBy(rulesOf([asks([yes(f.open)])]), [{ open: true }]);
    expect(plain[0]?.amount_fen).toBeNull();
  });

  test("waits for an office over the term of a loan as well", async () => {
    const loan = { ...fixed(exactly(5)), termMonths: times(12, counted) } as Programme["amount"];
    const rows = await rowsBy(rulesOf([asks([], { amount: loan })], rules), [{}, { counted: 1 }]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(["conditional", "eligible"]);
  });
});

describe("who has it already", () => {
  const had = asks([yes(f.open), onOrBefore(f.born, asOf)], {
    had: "other",
    amount: fixed(exactly(5)),
    period: { from: "2019-01-01", to: "2019-12-31" },
  });
  const rules = rulesOf([had]);

  test("is told that, and no amount or days", async () => {
    const people = [
      { other: true },
      { other: true, open: false },
      { other: false, open: true, born: "2019-05-01" },
      { open: true, born: "2019-05-01" },
    ];
    const rows = await rowsBy(rules, people);
    expect(
      rows.map(({ verdict, amount_fen, opens, closes }) => [verdict, amount_fen, opens, closes]),
    ).toEqual([
      ["held", null, null, null],
      ["held", null, null, null],
      ["eligible", 500, 20190501, 20191231],
      ["eligible", 500, 20190501, 20191231],
    ]);
  });

  test("is not told it where it is not in force", async () => {
    for (const day of ["2018-12-31", "2020-01-01"]) {
      const rows = await rowsBy(rules, [{ other: true }], { day });
      expect(rows).toMatchObject([{ verdict: "notInForce", opens: 20190101, closes: 20191231 }]);
    }
    expect(await rowsBy(rules, [{ other: true }], { day: "2019-01-01" })).toMatchObject([
      { verdict: "held" },
    ]);
    expect(await rowsBy(rules, [{ other: true }], { day: "2019-12-31" })).toMatchObject([
      { verdict: "held" },
    ]);
  });
});

describe("what papers say for some districts", () => {
  const programmes = ["a", "b"].map((id, index) =>
    asks(index === 0 ? [yes(f.open)] : [yes(f.open), onOrBefore(f.born, asOf)], {
      id,
    }),
  );
  const both = (change: (id: string) => LawChange) => ["a", "b"].map(change);
  const law = (period: Programme["period"], ...instruments: readonly Instrument[]) =>
    amended(
      rulesOf(
        programmes.map((one) => ({ ...one, period })),
        { law: "amended", instruments },
      ),
    );
  const suspended = paper("league", {
    ...{ from: "2019-07-01", to: "2019-08-31", districts: ["red"] },
    changes: both((end) => ({ end })),
  });
  const shortened = paper("region", {
    ...{ from: "2019-03-01", districts: ["green", "blue"] },
    changes: both((period) => ({ period, from: "2019-06-01", to: "2019-07-31" })),
  });
  const untilAutumn = law({ from: "2019-01-01", to: "2019-09-30" }, suspended, shortened);
  const withoutEnd = law({ from: null, to: null }, suspended);
  const people = [{}, { colour: "red" }, { colour: "green" }, { colour: "blue" }].flatMap(
    (facts) => [facts, { ...facts, open: true }, { ...facts, open: true, born: "2019-07-15" }],
  );

  test.each([
    ...["2018-12-31", "2019-01-01", "2019-05-31", "2019-06-01", "2019-06-30", "2019-07-01"],
    ...["2019-07-31", "2019-08-01", "2019-08-31", "2019-09-01", "2019-09-30", "2019-10-01"],
  ])("holds for whoever is there, on %s", async (day) => {
    for (const law of [untilAutumn, withoutEnd]) {
      expect(await rowsBy(law, people, { day })).toHaveLength(people.length * 2);
      await rowsBy(law, people, { day, eligible: true });
    }
  });

  test("leaves it open until the district is stated", async () => {
    const rows = await rowsBy(untilAutumn, people, { day: "2019-07-01" });
    const ofOpen = rows.filter(({ id, programme }) => Number(id) % 3 === 1 && programme === "a");
    expect(ofOpen.map(({ verdict, status }) => [verdict, status])).toEqual([
      ["unknown", "known"],
      ["notInForce", "ended"],
      ["eligible", "known"],
      ["eligible", "known"],
    ]);
  });
});

test("where only who can apply is wanted, what must hold stands where an index serves", () => {
  const tests = [
    yes(f.open),
    any(oneOf(f.colour, "red"), yes(f.other)),
    atLeast(1, 1),
    onOrBefore(f.born, asOf),
  ];
  const small = rulesOf([asks(tests)]);
  const [programme] = small.programmes;
  if (!programme) throw new Error("no programme");
  const screened = { rules: small, day: "2019-09-01", table: "people" };
  expect(programmeSql(programme, { ...screened, eligible: true })).toContain(
    "FROM people f WHERE open = 1 AND (colour = 'red' OR other = 1) AND born <= 20190901",
  );
  expect(programmeSql(programme, screened)).not.toContain("WHERE");
  const eligibleOf = (one: Partial<Programme>) =>
    screenSql("person", { rules: rulesOf([one]), day: "2019-09-01", eligible: true });
  expect(eligibleOf(asks([any(yes(f.open), yes(f.other))]))).toContain(
    "FROM person_facts f WHERE (open = 1 OR other = 1)",
  );
  expect(eligibleOf(asks([]))).not.toContain("1 = 1");
  const over = { period: { from: null, to: "2019-08-31" } };
  expect(eligibleOf(asks([yes(f.open)], over))).toContain("WHERE 1 = 0");
});

test("a column that is called as an expression would be keeps its name", async () => {
  const named = (id: string) => ({ ...f.other, id });
  const own = ["settled_1", "settled_2", "standing_1", "standing_2"].map(named);
  const facts = [...rules.facts, ...own] satisfies readonly Fact[];
  const programme = asks([yes(f.open), ...own.map(yes), onOrBefore(f.born, asOf)]);
  const all = { ...Object.fromEntries(own.map(({ id }) => [id, true])), open: true };
  const people = [
    { ...all, born: "2019-09-01" },
    { ...all, born: "2019-09-02" },
    { ...all, settled_1: false },
    {},
  ];
  const rows = await rowsBy(rulesOf([programme], { facts }), people);
  expect(rows.map(({ verdict }) => verdict)).toEqual([
    ...["eligible", "notYet", "ineligible", "unknown"],
  ]);
});

test("what is not of the type that a condition takes it for is refused", () => {
  const wrong = rulesOf([asks([yes({ ...f.open, id: "staff" })])]);
  const [programme] = wrong.programmes;
  if (!programme) throw new Error("no programme");
  expect(() =>
    programmeSql(programme, { rules: wrong, day: "2019-09-01", table: "people" }),
  ).toThrow("invented: staff is not a yesNo");
  const unnamed = rulesOf([asks([atLeast(f.paid, parameter("bonus"))])]);
  const [other] = unnamed.programmes;
  if (!other) throw new Error("no programme");
  expect(() => programmeSql(other, { rules: unnamed, day: "2019-09-01", table: "people" })).toThrow(
    "No parameter is called bonus",
  );
});
