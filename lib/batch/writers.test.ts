import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { AccountBook } from "./account";
import { assessRows, createBatch } from "./assess";
import { mapColumns, nameReader } from "./columns";
import { findSheets, openTable } from "./open";
import { TableError } from "./table";
import { data } from "./testing/assessed";
import { workbook } from "./testing/workbook";

/** Files that other programs wrote; `testing/files/make.py` has them do so. */
const file = async (name: string): Promise<Blob> =>
  new Blob([new Uint8Array(await readFile(join("lib/batch/testing/files", name)))]);

const named = nameReader(data.rules.facts, data.vocabulary);

/** What becomes of a list. */
async function assessed(list: Blob, said: { readonly sheet?: number | string } = {}) {
  const table = await openTable(list, { named, ...said });
  const { header, headerRows, sheet, sheets, above, others } = table;
  const uses = mapColumns(header, data.rules.facts, data.vocabulary, "person").map(
    ({ use }) => use,
  );
  const settings = {
    header,
    uses,
    applicant: "person",
    asOf: "2019-09-01",
    today: "2026-11-30",
    ticks: Object.fromEntries(header.map((_, column) => [column, "yes" as const])),
  } as const;
  const batch = createBatch(settings, data);
  const book = new AccountBook();
  book.above(above);
  const people = [];
  for await (const { rows } of table.pieces) people.push(...assessRows(batch, rows, book));
  const { bad, passed, remarks } = book.all;
  expect(headerRows.last - headerRows.first + 1 + people.length + bad.rows + passed.count).toBe(
    table.count.last - table.count.empty,
  );
  return {
    header,
    at: headerRows.first,
    sheet: sheets[sheet]?.name,
    others,
    people: people.map(({ row, facts, carried }) => [row, facts, carried]),
    bad: bad.listed.map(({ row, column, text, problem }) => [row, column, text, problem]),
    passed: passed.listed.map(({ row, reason }) => [row, reason]),
    remarks: remarks.listed.map(({ row, column, remark }) => [row, column, remark]),
  };
}

describe("a workbook of openpyxl", () => {
  test("is read from the first sheet to be seen that has a list, below its title", async () => {
    const { header, at, sheet, others } = await assessed(await file("openpyxl.xlsx"));
    expect([sheet, at, others]).toEqual(["名单", 2, ["另一份"]]);
    expect(header).toEqual(["序号", "姓名", "所在旗区", "出生日期", "高校毕业生", "备注"]);
  });

  test("names its sheets, the hidden one as such, and none of charts", async () => {
    expect((await findSheets(await file("openpyxl.xlsx"), { named })).sheets).toEqual([
      { name: "旧名单", hidden: true, isList: true },
      { name: "说明", hidden: false, isList: false },
      { name: "名单", hidden: false, isList: true },
      { name: "另一份", hidden: false, isList: true },
    ]);
  });

  test.each([
    ["另一份", "另一份"],
    ["1", "旧名单"],
    [3, "另一份"],
  ])("is read from the sheet that people say: %j", async (sheet, name) => {
    const found = await assessed(await file("openpyxl.xlsx"), { sheet });
    expect([found.sheet, found.people.length, found.others]).toEqual([name, 1, []]);
  });

  test("has no other sheet", async () => {
    const list = await file("openpyxl.xlsx");
    for (const sheet of ["没有的", "9", "0", 4]) {
      await expect(openTable(list, { named, sheet })).rejects.toMatchObject({
        problem: "noSheet",
      });
    }
  });

  test("fills what reaches down into each row, and never takes what is hidden or never computed", async () => {
    const { people, bad, passed, remarks } = await assessed(await file("openpyxl.xlsx"));
    expect(people).toMatchObject([
      [3, { district: "ejin", birthDate: "1999-03-05", graduate: true }, ["1", "甲", ""]],
      [4, { district: "ejin", birthDate: "1998-12-31", graduate: false }, ["2", "乙", ""]],
      [5, { district: "ejin", birthDate: "1997-06-01", graduate: true }, ["3", "丙", ""]],
    ]);
    expect(bad).toEqual([
      [6, 3, "", "noValue"],
      [7, 3, "1999-03", "hiddenDay"],
    ]);
    expect(passed).toEqual([
      [1, "above"],
      [8, "nothing"],
      [9, "total"],
    ]);
    expect(remarks).toEqual([[3, 5, "nothingCarried"]]);
  });
});

test("a workbook of XlsxWriter has formulas whose 0 nobody computed", async () => {
  const { people, bad } = await assessed(await file("xlsxwriter.xlsx"));
  expect(bad).toEqual([[2, 2, "0", "noValue"]]);
  expect(people).toMatchObject([[3, { businessStaff: 3, staffInsuredMonths: 12 }, ["2"]]]);
});

describe("an ODS file", () => {
  test("of Gnumeric is read", async () => {
    const { people, sheet } = await assessed(await file("gnumeric.ods"));
    expect(sheet).toBe("list.csv");
    expect(people).toMatchObject([
      [2, { district: "ejin", birthDate: "1999-03-05", graduate: true }, ["1"]],
      [3, { district: "alxa-left", birthDate: "1998-12-31", graduate: false }, ["2"]],
    ]);
  });

  test("has what workbooks have: hidden sheets, cells that reach down, comments, rows written once for many", async () => {
    const { sheet, at, people, bad } = await assessed(await file("odfpy.ods"));
    expect([sheet, at]).toEqual(["名单", 2]);
    expect(people).toMatchObject([
      [3, { district: "ejin", birthDate: "1999-03-05", businessStaff: 3, graduate: true }, ["1"]],
      [7, { district: "alxa-left", birthDate: "1998-12-31", businessStaff: 0 }, ["3"]],
      [8, { district: "alxa-left", birthDate: "1998-12-31", graduate: true }, ["3"]],
    ]);
    expect(bad).toEqual([
      [4, 2, "1998年12月", "hiddenDay"],
      [4, 3, "", "noValue"],
    ]);
  });
});

test("the first sheet to be seen that has a list is read, though another has more columns", async () => {
  const inline = (...cells: readonly string[]) =>
    `<worksheet><sheetData><row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row></sheetData></worksheet>`;
  const list = await workbook({
    "xl/worksheets/first.xml": inline("序号", "出生日期"),
    "xl/worksheets/other.xml": inline("序号", "出生日期", "所在旗区", "高校毕业生"),
  });
  expect(await findSheets(list, { named })).toMatchObject({ sheet: 0 });
  const note = await workbook({
    "xl/worksheets/first.xml": inline("出生日期"),
    "xl/worksheets/other.xml": inline("序号", "出生日期"),
  });
  expect(await findSheets(note, { named })).toMatchObject({ sheet: 1 });
});

test("an old workbook is told as one", async () => {
  const problem = await openTable(await file("gnumeric.xls"), { named }).catch((error: unknown) =>
    error instanceof TableError ? error.problem : error,
  );
  expect(problem).toBe("oldExcel");
});
