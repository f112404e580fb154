import { describe, expect, test } from "vitest";
import { batchTemplate } from "@/locales/batch-template";
import { factTypeTexts } from "@/locales/fact-types";
import { nameReader } from "./columns";
import type { Cell } from "./export-table";
import { pairOf, scoreOf } from "./header";
import { findSheets, openStream } from "./open";
import { templateFor } from "./template";
import { data } from "./testing/assessed";
import { rowXml } from "./xlsx/row-xml";
import { xlsxFile } from "./xlsx/write";

const named = nameReader(data.rules.facts, data.vocabulary);

async function read(text: string, headerRow?: number) {
  const bytes = new TextEncoder().encode(text);
  const source = (async function* () {
    yield bytes;
  })();
  const table = await openStream(source, { named, headerRow });
  const rows: (readonly [number, ...string[]])[] = [];
  for await (const piece of table.pieces) {
    for (const { number, cells } of piece.rows) rows.push([number, ...cells]);
  }
  const { first, last } = table.headerRows;
  return { header: table.header, at: [first, last], above: table.above.length, rows };
}

describe("how much a name tells", () => {
  test.each([
    ["出生日期", 2],
    ["是否高校毕业生？", 2],
    ["出生日期（年-月-日）", 2],
    ["高校毕业生（非全日制）", 2],
    ["测算日期", 2],
    ["姓名", 1],
    ["公民身份号码", 1],
    ["某社区失业人员花名册", 0],
    ["", 0],
    [`出生日期${"x".repeat(60)}`, 0],
  ])("%j: %i", (name, expected) => expect(named(name)?.weight ?? 0).toBe(expected));

  test("what is named twice counts once, by whatever name", () => {
    expect(scoreOf(["出生日期", "birthDate", "生日", "Date of birth"], named)).toBe(2);
    expect(scoreOf(["出生日期", "出生日期", "姓名", ""], named)).toBe(3);
  });
});

describe("the header", () => {
  const rows = "1,甲,1990-01-01,左旗\n2,乙,1991-01-01,右旗\n";
  const header = ["序号", "姓名", "出生日期", "所在旗区"];

  test("stands below a title and a note", async () => {
    const text = `巴彦浩特社区失业人员花名册,,,\n填报单位：某社区,,,2019年9月\n\n${header.join(",")}\n${rows}`;
    expect(await read(text)).toMatchObject({ header, at: [4, 4], above: 2 });
    expect((await read(text)).rows.map(([number]) => number)).toEqual([5, 6]);
  });

  test("stands above a note that is longer than itself", async () => {
    const note = "说明：出生日期、所在旗区按身份证填,,,";
    expect(await read(`${header.join(",")}\n${note}\n${rows}`)).toMatchObject({ at: [1, 1] });
  });

  test("has two rows where both are needed for the names", async () => {
    const text = `花名册,,,,\n序号,姓名,所在旗区,失业登记,\n,,,办了失业登记,日期\n1,甲,左旗,是,2019-01-01\n`;
    const found = await read(text);
    expect(found).toMatchObject({ at: [2, 3], above: 1 });
    expect(found.header).toEqual(["序号", "姓名", "所在旗区", "办了失业登记", "失业登记日期"]);
    expect(found.rows.map(([number]) => number)).toEqual([4]);
  });

  test("never takes a person for its second row", async () => {
    const text = "序号,人员类别,,出生日期\n1,高校毕业生,高校毕业生,1990-01-01\n2,x,y,1991-01-01\n";
    const found = await read(text);
    expect(found.at).toEqual([1, 1]);
    expect(found.rows).toHaveLength(2);
  });

  test("of unknown names is the first row, not a person whose answer is called as a column", async () => {
    const found = await read("号,类别\n1,高校毕业生\n2,无\n");
    expect(found).toMatchObject({ header: ["号", "类别"], at: [1, 1] });
    expect(await read("花名册\n号,类别,村\n1,x,y\n")).toMatchObject({ at: [2, 2], above: 1 });
  });

  test("is where people say it is, and of two rows again where that is so", async () => {
    const text = `${header.join(",")}\n${rows}`;
    expect(await read(text, 2)).toMatchObject({
      header: ["1", "甲", "1990-01-01", "左旗"],
      above: 1,
    });
    expect((await read(text, 2)).rows).toHaveLength(1);
  });

  test("holds no signs that nobody sees", async () => {
    const found = await read(`\u200b序号,\ufeff姓名,出\u200b生日期\u200e,所在\u0000旗区\n${rows}`);
    expect(found.header).toEqual(header);
  });
});

test("two rows are one header only where the lower names columns", () => {
  expect(pairOf(["旗区", "登记", ""], ["", "办了失业登记", "日期"], named)?.names).toEqual([
    "旗区",
    "办了失业登记",
    "日期",
  ]);
  expect(pairOf(["序号", "出生日期"], ["1", "1990-01-01"], named)).toBeNull();
});

test("the second sheet of the template, which names every column in a row of its own, is no list", async () => {
  const words = batchTemplate.zh;
  const { header, guide } = templateFor("person", "zh", data, words, factTypeTexts.zh);
  const [guideHeader = [], ...lines] = guide;
  const rows = (all: readonly (readonly Cell[])[]) => new Blob(all.map((line) => rowXml(line)));
  const file = await xlsxFile([
    { name: words.sheets.list, header, rows: rows([]) },
    { name: words.sheets.guide, header: guideHeader, rows: rows(lines) },
  ]);
  expect((await findSheets(file, { named })).sheets.map(({ isList }) => isList)).toEqual([
    true,
    false,
  ]);
});
