import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvPieces } from "./csv";
import type { Row } from "./table";

async function* chunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

async function rowsOf(text: string, size = 1 << 20): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const piece of csvPieces(chunks(text, size), null))
    for (const row of piece.rows) rows.push(row);
  return rows;
}

/** Each row as its cells, and what is wrong with it. */
const shown = async (text: string) =>
  (await rowsOf(text)).map(({ number, cells, flaws = [], remarks = [] }) => [
    number,
    cells.join("|"),
    ...flaws.map(({ problem }) => problem),
    ...remarks.map(({ remark }) => remark),
  ]);

describe("quotes that do not close as they should", () => {
  test("make a bad row of their line, and of nobody's after it", async () => {
    expect(await shown('编号,名,毕业\n1,甲,是\n2,"乙"(大),是\n3,丙,否\n4,"丁",是\n')).toEqual([
      [1, "编号|名|毕业"],
      [2, "1|甲|是"],
      [3, '2,"乙"(大),是', "quotes"],
      [4, "3|丙|否"],
      [5, "4|丁|是"],
    ]);
  });

  test("make bad rows of all lines over which the cell may reach", async () => {
    expect(await shown('a,b,c\n2,"乙,是\n3,丙,"否\n4,丁,是\n')).toEqual([
      [1, "a|b|c"],
      [2, '2,"乙,是', "quotes"],
      [3, '3,丙,"否', "quotes"],
      [4, "4|丁|是"],
    ]);
  });

  test("never close: their line is bad, and the others are read", async () => {
    expect(await shown('a,b\n1,"x\n2,y\n3,z\n')).toEqual([
      [1, "a|b"],
      [2, '1,"x', "quotes"],
      [3, "2|y"],
      [4, "3|z"],
    ]);
    const rows = await rowsOf(`a,b\n1,"x\n${"2,3\n".repeat(600_000)}`);
    expect(rows).toHaveLength(600_002);
    expect(rows.filter(({ flaws }) => flaws)).toEqual([
      { number: 2, cells: ['1,"x'], flaws: [{ column: 0, problem: "quotes" }] },
    ]);
    expect(rows.at(-1)).toEqual({ number: 600_002, cells: ["2", "3"] });
  });

  test("are harmless where they end the cell before a separator", async () => {
    expect(await shown('a,b\n"x"y",2\n3,"4"5"\n')).toEqual([
      [1, "a|b"],
      [2, 'x"y|2'],
      [3, '3|4"5'],
    ]);
  });

  test("cost no more than their lines, however many they are", async () => {
    const rows = await rowsOf(`a,b,c\n${'1,"乙"(大),是\n2,丙,否\n'.repeat(4_000)}`);
    expect(rows).toHaveLength(8_001);
    expect(rows.filter(({ flaws }) => flaws)).toHaveLength(4_000);
  });
});

describe("a cell that runs over lines", () => {
  test("and holds as many separators as a row has swallowed somebody", async () => {
    expect(await shown('a,b,c\n2,"乙,是\n3,丙",否\n4,丁,是\n')).toEqual([
      [1, "a|b|c"],
      [2, "2|乙,是\n3,丙|否", "swallowed"],
      [3, "4|丁|是"],
    ]);
  });

  test("and holds fewer may have", async () => {
    expect(await shown('a,b,c,d\n1,"左旗,\n巴彦浩特",x,y\n')).toEqual([
      [1, "a|b|c|d"],
      [2, "1|左旗,\n巴彦浩特|x|y", "perhapsSwallowed"],
    ]);
  });

  test("is an address where it holds none", async () => {
    expect(await shown('a,b\n1,"左旗\n巴彦浩特"\n')).toEqual([
      [1, "a|b"],
      [2, "1|左旗\n巴彦浩特"],
    ]);
  });
});

test("every line is in some row, whatever its quotes, and however it comes in parts", async () => {
  const cell = fc.array(fc.constantFrom('"', '""', "甲", "x", " ", ","), { maxLength: 4 });
  const line = fc.array(
    cell.map((parts) => parts.join("")),
    { minLength: 1, maxLength: 4 },
  );
  const lines = fc.array(
    line.map((cells) => cells.join(",")),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (body, size) => {
      const text = `a,b,c\n${body.join("\n")}\n`;
      const rows = await rowsOf(text);
      const covered = rows.reduce((sum, { cells }) => sum + cells.join("").split("\n").length, 0);
      expect(covered).toBe(body.length + 1);
      expect(await rowsOf(text, size)).toEqual(rows);
    }),
    { numRuns: 300 },
  );
});

test("what separates cells may be said in a line of its own, and is known by the names of columns", async () => {
  const named = (name: string) =>
    ["编号", "旗区"].includes(name) ? ({ weight: 2, as: name } as const) : null;
  const first = async (text: string) => {
    for await (const { rows } of csvPieces(chunks(text, 999), null, named)) {
      return rows.map(({ cells }) => cells.join("|"));
    }
    return [];
  };
  expect(await first("sep=;\n编号;旗区\n1;a,b,c\n")).toEqual(["sep=|", "编号|旗区", "1|a,b,c"]);
  expect(await first("名单,2019,9,1\n编号;旗区\n1;2\n")).toEqual([
    "名单,2019,9,1",
    "编号|旗区",
    "1|2",
  ]);
  expect(await first("花名册\n编号\t旗区\n1\t2\n")).toEqual(["花名册", "编号|旗区", "1|2"]);
});
