import { describe, expect, test } from "vitest";
import { type Standing, standings } from "@/lib/case/standing";
import { harbour } from "@/lib/policy/documents/testing/harbour";
import { createAssessor, type RunningState, type Verdict } from "@/lib/policy/engine";
import type { AssessedRow } from "./assess";
import { notStated, notTheirs, packBlock, transferable } from "./block";
import { everybody, type PeopleFilter, Results } from "./results";
import { emptyTally } from "./tally";

const programmes = ["boat", "net"];
const districts = { fact: "quay", ids: ["north-quay", "south-quay"] };
const empty = createAssessor(harbour.rules)({ applicant: "person" }, "2025-01-01");
const [anyResult] = empty.results;
if (!anyResult) throw new Error("the harbour has no programme");

/** A verdict, its figure, and whether it still runs, by programme. */
type Said = Readonly<Record<string, readonly [Verdict, number | null, RunningState?]>>;

/** A row of which this is said. */
const assessed = (
  row: number,
  said: Said,
  {
    quay = null,
    total = 0,
    carried = [],
  }: { quay?: string | null; total?: number; carried?: readonly string[] } = {},
): AssessedRow => ({
  row,
  carried,
  filled: [],
  held: 0,
  asOf: "2025-01-01",
  facts: { applicant: "person", quay },
  assessment: {
    ...empty,
    best: { ...empty.best, totalYuan: total },
    results: Object.entries(said).map(([programme, [verdict, yuan, state = "known"]]) => ({
      ...anyResult,
      programme,
      verdict,
      status: { state, on: null, by: null, note: null },
      amount: { ...anyResult.amount, yuan },
    })),
  },
});

const pack = (rows: readonly AssessedRow[], index = 0) =>
  packBlock(index, rows, programmes, districts);
const code = (standing: Standing): number => standings.indexOf(standing);

describe("packed rows", () => {
  test("hold verdicts and figures by programme, and nothing where it is another's", () => {
    const block = pack([
      assessed(2, { net: ["eligible", 12.5], elsewhere: ["eligible", 7] }, { total: 12.5 }),
      assessed(3, { boat: ["ineligible", null], net: ["unknown", 0] }),
    ]);
    expect([...block.rows]).toEqual([2, 3]);
    expect([...block.totals]).toEqual([12.5, 0]);
    expect([...block.standings]).toEqual([
      notTheirs,
      code("eligible"),
      code("ineligible"),
      code("unknown"),
    ]);
    expect([...block.yuan]).toEqual([Number.NaN, 12.5, Number.NaN, 0]);
  });

  test("hold the district by its place, and that none is known", () => {
    const rows = ["north-quay", "south-quay", "inland", null].map((quay, row) =>
      assessed(row, {}, { quay }),
    );
    expect([...pack(rows).districts]).toEqual([0, 1, notStated, notStated]);
  });

  test("hold what goes through as one text, up to 120 signs", () => {
    const [short, long] = pack([
      assessed(2, {}, { carried: ["A-1", "甲"] }),
      assessed(3, {}, { carried: ["x".repeat(119), "yy"] }),
    ]).labels;
    expect(short).toBe("A-1 · 甲");
    expect(long).toBe(`${"x".repeat(119)} `);
  });

  test("can be handed to another thread whole", () => {
    const block = pack([assessed(2, { boat: ["eligible", 1] })], 4);
    expect(new Set(transferable(block)).size).toBe(5);
    const { labels, ...moved } = structuredClone(block, { transfer: transferable(block) });
    expect([labels, moved.index, [...moved.rows], [...moved.yuan]]).toEqual([
      [""],
      4,
      [2],
      [1, Number.NaN],
    ]);
    expect(block.rows).toHaveLength(0);
  });
});

describe("what a list comes to", () => {
  const results = new Results(programmes.length);
  results.add(
    pack([
      assessed(2, { boat: ["eligible", 0.1], net: ["eligible", 0.2] }, { total: 0.3 }),
      assessed(3, { boat: ["conditional", 5], net: ["eligible", null] }, { total: 0.1 }),
      assessed(4, { boat: ["eligible", 0], net: ["ineligible", null] }),
    ]),
  );
  results.add(
    pack([assessed(5, { net: ["held", null] }), assessed(6, { boat: ["eligible", 1] })], 1),
  );
  const counts = (said: Partial<Record<Standing, number>>) =>
    standings.map((standing) => said[standing] ?? 0);

  test("counts verdicts and adds the figures of who is eligible, to the fen", () => {
    expect(results.tally).toEqual({
      people: 5,
      // Row 4 has 0 yuan only, row 3 something without a figure.
      withSomething: 3,
      toAsk: 0,
      fen: 40,
      programmes: [
        { counts: counts({ eligible: 3, conditional: 1 }), fen: 110 },
        { counts: counts({ eligible: 2, ineligible: 1, held: 1 }), fen: 20 },
      ],
    });
  });

  test("keeps apart those of whose programmes nobody is on record that they run, and adds nothing for them", () => {
    const asked = new Results(programmes.length);
    asked.add(
      pack([
        assessed(2, { boat: ["eligible", 7, "unconfirmed"], net: ["eligible", 2, "confirmed"] }),
        assessed(3, { boat: ["eligible", 7, "unconfirmed"] }),
        assessed(4, { boat: ["eligible", 0, "unconfirmed"], net: ["ineligible", null] }),
        assessed(5, { boat: ["conditional", 7, "unconfirmed"] }),
      ]),
    );
    expect(asked.tally).toMatchObject({
      people: 4,
      withSomething: 1,
      toAsk: 1,
      programmes: [
        { counts: counts({ toAsk: 3, conditional: 1 }), fen: 0 },
        { counts: counts({ eligible: 1, ineligible: 1 }), fen: 200 },
      ],
    });
    const found = [...asked.find({ ...everybody, programme: 0 })];
    expect(found.map((position) => asked.at(position)?.row)).toEqual([2, 3, 4, 5]);
  });

  test("is nothing for an empty list", () => {
    const nothing = { counts: standings.map(() => 0), fen: 0 };
    expect(emptyTally(2)).toEqual({
      people: 0,
      withSomething: 0,
      toAsk: 0,
      fen: 0,
      programmes: [nothing, nothing],
    });
    expect([...new Results(2).find(everybody)]).toEqual([]);
  });
});

describe("people are found", () => {
  const results = new Results(programmes.length);
  const find = (filter: Partial<PeopleFilter>) =>
    [...results.find({ ...everybody, ...filter })].map((position) => results.at(position)?.row);
  results.add(
    pack(
      [
        assessed(12, { boat: ["notInForce", null], net: ["eligible", 3] }, { quay: "south-quay" }),
        assessed(13, { boat: ["unknown", 4] }, { carried: ["12 Ann"], total: 4 }),
      ],
      1,
    ),
  );
  results.add(
    pack([
      assessed(2, { boat: ["eligible", 1], net: ["ineligible", null] }, { quay: "north-quay" }),
      assessed(3, { boat: ["held", null] }, { carried: ["Anton"] }),
      assessed(4, { boat: ["notYet", 2], net: ["conditional", 2] }, { quay: "inland" }),
    ]),
  );

  test("in the order of the list, whatever came first", () => {
    expect(find({})).toEqual([2, 3, 4, 12, 13]);
    results.add(pack([assessed(30, {})], 2));
    expect(find({})).toEqual([2, 3, 4, 12, 13, 30]);
  });

  test("by a programme: who may have it now or later", () => {
    expect(find({ programme: 0 })).toEqual([2, 4, 13]);
    expect(find({ programme: 1 })).toEqual([4, 12]);
  });

  test("by a verdict, of one programme or of any", () => {
    expect(find({ standing: code("eligible") })).toEqual([2, 12]);
    expect(find({ standing: code("ineligible") })).toEqual([2]);
    expect(find({ programme: 0, standing: code("eligible") })).toEqual([2]);
    expect(find({ programme: 0, standing: code("held") })).toEqual([3]);
    expect(find({ programme: 1, standing: code("held") })).toEqual([]);
  });

  test("by district, or that none is known", () => {
    expect(find({ district: 0 })).toEqual([2]);
    expect(find({ district: 1 })).toEqual([12]);
    expect(find({ district: notStated })).toEqual([3, 4, 13, 30]);
  });

  test("by the number of the row, or a piece of what goes through in any case", () => {
    expect(find({ text: " 12 " })).toEqual([12, 13]);
    expect(find({ text: "1" })).toEqual([13]);
    expect(find({ text: "AN" })).toEqual([3, 13]);
    expect(find({ text: "  " })).toHaveLength(6);
    expect(find({ text: "an", district: 0 })).toEqual([]);
  });

  test("with all that the table shows of them, and nobody beyond the list", () => {
    const [position = -1] = results.find({ ...everybody, text: "12 Ann" });
    expect(results.at(position)).toEqual({
      row: 13,
      label: "12 Ann",
      district: notStated,
      total: 4,
      standings: Uint8Array.of(code("unknown"), notTheirs),
      yuan: Float64Array.of(4, Number.NaN),
    });
    expect(results.at(position - 1)).toMatchObject({ row: 12, label: "", district: 1 });
    expect(results.at(position + 1)).toBeNull();
    expect(results.at(1_000_000)).toBeNull();
  });
});
