import { describe, expect, test } from "vitest";
import { openStream, openTable } from "../open";
import { workbook } from "../testing/workbook";
import { cellText, dayOfSerial } from "./cell-text";
import { columnOf } from "./read";
import { columnName, rowXml } from "./row-xml";
import { xlsxFile } from "./write";

async function read(file: Blob) {
  const { header, pieces } = await openTable(file);
  const rows: (readonly string[])[] = [];
  for await (const piece of pieces) rows.push(...piece.rows.map(({ cells }) => cells));
  return { header, rows };
}

describe("a list as a workbook", () => {
  test.each([3, 4, 5, 100_000])("is read from a stream in parts of %i bytes", async (size) => {
    const rows = new Blob([rowXml(["1", "右旗"])]);
    const file = await xlsxFile([{ name: "名单", header: ["编号", "旗区"], rows }]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    async function* cut() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    }
    const { header, pieces } = await openStream(cut());
    const cells: (readonly string[])[] = [];
    for await (const piece of pieces) cells.push(...piece.rows.map((row) => row.cells));
    expect([header, ...cells]).toEqual([
      ["编号", "旗区"],
      ["1", "右旗"],
    ]);
  });

  test("is read back as it is written, formulas as texts", async () => {
    const rows = [
      ["=1+1", 5, 0.1 + 0.2, null, "a & <b>", "x\u0000y", "_x000D_", " 两 "],
      ["", 1_000_000_000_000, 12_345.67, "", "+1", "\ud83d\ude00", "", ""],
    ];
    const file = await xlsxFile([
      {
        name: "名单",
        header: ["a", "b", "c", "d", "e", "f", "g", "h"],
        rows: new Blob([rows.map((row) => rowXml(row)).join("")]),
      },
      { name: "二", header: ["z"], rows: new Blob([rowXml(["no"])]) },
    ]);
    expect(await read(file)).toEqual({
      header: ["a", "b", "c", "d", "e", "f", "g", "h"],
      rows: [
        ["=1+1", "5", "0.3", "", "a & <b>", "xy", "_x000D_", " 两 "],
        ["", "1000000000000", "12345.67", "", "+1", "\ud83d\ude00", "", ""],
      ],
    });
  });

  test("is read from its first sheet with shared texts, gaps, days, percents and truths", async () => {
    const file = await workbook({
      "xl/styles.xml":
        '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="[Red]#,##0&quot;d&quot;"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="177"/></cellXfs></styleSheet>',
      "xl/sharedStrings.xml":
        "<sst><si><t>编号</t></si><si><r><t>出生</t></r><r><t>日期</t></r><rPh><t>x</t></rPh></si></sst>",
      "xl/worksheets/first.xml":
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>率</t></is></c><c r="E1" t="str"><f>A1</f><v>对</v></c><c r="F1"><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><v>7</v></c><c r="C3" s="1"><v>36224.75</v></c><c r="D3" s="3"><v>0.105</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" s="4"><v>1200</v></c></row>' +
        '<row r="4"><c r="C4" s="2"><v>36224</v></c></row></sheetData></worksheet>',
    });
    expect(await read(file)).toEqual({
      header: ["编号", "", "出生日期", "率", "对", "1"],
      rows: [
        ["7", "", "1999-03-05", "10.5%", "TRUE", "1200"],
        ["", "", "1999-03-05"],
      ],
    });
  });

  test("counts days as spreadsheets do, with their day that never was", () => {
    expect(dayOfSerial(1, false)).toBe("1900-01-01");
    expect(dayOfSerial(59, false)).toBe("1900-02-28");
    expect(dayOfSerial(60, false)).toBe("1900-02-29");
    expect(dayOfSerial(61, false)).toBe("1900-03-01");
    expect(dayOfSerial(43_709, false)).toBe("2019-09-01");
    expect(dayOfSerial(42_247, true)).toBe("2019-09-01");
    expect(dayOfSerial(2_958_465, false)).toBe("9999-12-31");
  });

  test("shows numbers as people see them", () => {
    const plain = { texts: [], styles: [0], formats: new Map(), from1904: false };
    expect(cellText("n", 0, "12345.670000000002", plain)).toBe("12345.67");
    expect(cellText("n", 0, "1E+12", plain)).toBe("1000000000000");
    expect(cellText("n", 0, "19990305", plain)).toBe("19990305");
  });

  test("names columns as spreadsheets do", () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
    expect(["A1", "Z9", "AA10", "ZZ1", "AAA5"].map(columnOf)).toEqual([0, 25, 26, 701, 702]);
  });
});
