import { describe, expect, test } from "vitest";
import { findSheets } from "../open";
import { openSource } from "../source";
import { anyHeader, type Piece, TableError } from "../table";
import { workbook } from "../testing/workbook";

/** The pieces of the sheet that is read where nobody says which. */
async function piecesOf(file: Blob): Promise<readonly Piece[]> {
  const all: Piece[] = [];
  const { sheet } = await findSheets(file, anyHeader);
  const source = await openSource(file, anyHeader.named);
  for await (const piece of source.pieces(sheet)) all.push(piece);
  await source.close();
  return all;
}

const rowsOf = async (file: Blob) =>
  (await piecesOf(file)).flatMap(({ rows }) => rows.map(({ number, cells }) => [number, ...cells]));

const firstSheet = "xl/worksheets/first.xml";
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
/** The rows of a workbook of one sheet. */
const readRows = async (rows: string, parts: Readonly<Record<string, string>> = {}) =>
  rowsOf(await workbook({ [firstSheet]: sheet(rows), ...parts }));

const problemOf = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => (error instanceof TableError ? error.problem : error),
  );

describe("the sheet that is read", () => {
  const sheets = (xml: string) => `<workbook xmlns:r="r"><sheets>${xml}</sheets></workbook>`;
  const two = {
    [firstSheet]: sheet("<row><c><v>1</v></c></row>"),
    "xl/worksheets/other.xml": sheet("<row><c><v>2</v></c></row>"),
  };

  test("is the first that people can be shown", async () => {
    expect(await rowsOf(await workbook(two))).toEqual([[1, "1"]]);
    const hidden = (state: string) =>
      sheets(`<sheet state="${state}" r:id="rId7"/><sheet r:id="rId8"/>`);
    expect(
      await rowsOf(await workbook({ ...two, "xl/workbook.xml": hidden("veryHidden") })),
    ).toEqual([[1, "2"]]);
    expect(await rowsOf(await workbook({ ...two, "xl/workbook.xml": hidden("hidden") }))).toEqual([
      [1, "2"],
    ]);
    expect(await rowsOf(await workbook({ ...two, "xl/workbook.xml": hidden("visible") }))).toEqual([
      [1, "1"],
    ]);
  });

  test("is named by a tag of sheets alone", async () => {
    const xml =
      '<workbook xmlns:r="r"><bookViews><workbookView r:id="rId8"/></bookViews><sheets><sheet r:id="rId7"/></sheets></workbook>';
    expect(await rowsOf(await workbook({ ...two, "xl/workbook.xml": xml }))).toEqual([[1, "1"]]);
  });

  test.each([
    ["is named by nothing", { "xl/workbook.xml": sheets("") }],
    ["is named without a part", { "xl/workbook.xml": sheets('<sheet name="a"/>') }],
    ["is at no place", { "xl/workbook.xml": sheets('<sheet r:id="rId9"/>') }],
    ["is not there", { "xl/workbook.xml": sheets('<sheet r:id="rId8"/>') }],
    ["has no place", { "xl/_rels/workbook.xml.rels": '<r><Relationship Id="rId7"/></r>' }],
    ["is no XML", { [firstSheet]: "PK" }],
    ["breaks off", { [firstSheet]: "<worksheet><sheetData>" }],
    ["has tags that cross", { [firstSheet]: "<worksheet><sheetData></worksheet></sheetData>" }],
    [
      "is a folder",
      {
        "xl/folder/": "",
        "xl/_rels/workbook.xml.rels": '<r><Relationship Id="rId7" Target="folder/"/></r>',
      },
    ],
  ])("makes a broken file where it %s", async (_, parts) => {
    const file = await workbook({ [firstSheet]: sheet(""), ...parts });
    expect(await problemOf(piecesOf(file))).toBe("broken");
  });

  test("makes a broken file where its bytes are damaged, and so is what is no package", async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `<row><c><v>${at * at}</v></c></row>`);
    const file = await workbook({ [firstSheet]: sheet(rows.join("")) });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder("latin1").decode(bytes);
    const start = text.indexOf(firstSheet) + firstSheet.length + 40;
    bytes.fill(0xff, start, start + 60);
    expect(await problemOf(piecesOf(new Blob([bytes])))).toBe("broken");
    expect(await problemOf(piecesOf(new Blob(["PK\u0003\u0004"])))).toBe("broken");
  });

  test("may stand in a package whose parts are written line by line", async () => {
    const lines = {
      "xl/workbook.xml": sheets('\n  <sheet r:id="rId7"/>\n'),
      "xl/styles.xml": '<styleSheet>\n <cellXfs>\n <xf numFmtId="14"/>\n </cellXfs>\n</styleSheet>',
    };
    expect(await readRows("\n<row>\n <c><v>366</v></c>\n </row>\n", lines)).toEqual([
      [1, "1900-12-31"],
    ]);
  });

  test("may be without any row", async () => {
    expect(await piecesOf(await workbook({ [firstSheet]: sheet("") }))).toEqual([]);
  });
});

describe("rows and cells", () => {
  test("go on from where they were named last", async () => {
    expect(
      await readRows(
        "<row><c><v>1</v></c><c><v>2</v></c></row>" +
          '<row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>' +
          "<row><c><v>5</v></c></row><row/>",
      ),
    ).toEqual([[1, "1", "2"], [5, "", "", "3", "4"], [6, "5"], [7]]);
  });

  test("end with the last column that a spreadsheet has", async () => {
    const [row = []] = await readRows('<row><c r="XFD1"><v>7</v></c></row>');
    expect(row).toHaveLength(16_385);
    expect(row.at(-1)).toBe("7");
    for (const name of ["XFE1", "1", "a1"]) {
      expect(await problemOf(readRows(`<row><c r="${name}"/></row>`)), name).toBe("broken");
    }
  });

  test("hold values alone: no formulas, no guides to how they are said, nothing between", async () => {
    expect(
      await readRows(
        '<row> x <c t="str"><f>A1+1</f> y <v>对</v> z </c>' +
          '<c t="inlineStr"><is><r><t>额济</t></r><rPh><t>é</t> x </rPh><r><t>纳</t></r></is></c>' +
          '<c t="inlineStr"><is><t>&lt;旗&gt;</t></is></c><c/></row>',
      ),
    ).toEqual([[1, "对", "额济纳", "<旗>", ""]]);
  });

  test("may be written as they are, without escaping", async () => {
    const texts = "<sst><si><t><![CDATA[<额济纳旗>]]></t></si></sst>";
    const row = '<row><c t="s"><v>0</v></c><c t="str"><v><![CDATA[a&b]]></v></c></row>';
    expect(await readRows(row, { "xl/sharedStrings.xml": texts })).toEqual([
      [1, "<额济纳旗>", "a&b"],
    ]);
  });

  test("have a flaw where a formula was never computed, and none where its text is empty", async () => {
    const flawsOf = async (cells: string, parts: Readonly<Record<string, string>> = {}) => {
      const file = await workbook({ [firstSheet]: sheet(`<row>${cells}</row>`), ...parts });
      const [row] = (await piecesOf(file)).flatMap(({ rows }) => rows);
      return row?.flaws?.map(({ problem }) => problem) ?? [];
    };
    expect(await flawsOf("<c><f>A1</f></c>")).toEqual(["noValue"]);
    expect(await flawsOf("<c><f>A1</f><v/></c>")).toEqual(["noValue"]);
    expect(await flawsOf('<c t="str"><f>A1</f><v></v></c>')).toEqual([]);
    expect(await flawsOf("<c><f>A1</f><v>0</v></c>")).toEqual([]);
    const onLoad = {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet r:id="rId7"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    };
    expect(await flawsOf("<c><f>A1</f><v>0</v></c>", onLoad)).toEqual(["noValue"]);
    expect(await flawsOf('<c t="str"><f>A1</f><v></v></c>', onLoad)).toEqual(["noValue"]);
    expect(await flawsOf("<c><f>A1</f><v>7</v></c><c><v>0</v></c>", onLoad)).toEqual([]);
    expect(await flawsOf('<c t="s"><v>9</v></c>')).toEqual(["brokenText"]);
  });

  test("that are merged stand in each of their rows, in the first of their columns", async () => {
    const rows = [2, 3, 4].map((r) => `<row r="${r}"><c r="A${r}"><v>${r}</v></c></row>`).join("");
    const first = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>7</v></c></row>';
    const merged = '<mergeCells><mergeCell ref="$B$1:C3"/><mergeCell ref="A1:B1"/></mergeCells>';
    const xml = `<x:worksheet xmlns:x="x"><x:sheetData>${first}${rows}</x:sheetData>${merged}</x:worksheet>`;
    expect(await rowsOf(await workbook({ [firstSheet]: xml }))).toEqual([
      [1, "1", "7"],
      [2, "2", "7"],
      [3, "3", "7"],
      [4, "4"],
    ]);
  });

  test("share texts, again without guides", async () => {
    const texts =
      '<s:sst xmlns:s="s"><s:si> x <s:t>出生</s:t> y <s:rPh><s:t>chū</s:t> z </s:rPh><s:t>日期</s:t></s:si> y ' +
      "<s:si/><s:si><s:r><s:t>a</s:t></s:r><s:phoneticPr/></s:si></s:sst>";
    expect(
      await readRows([2, 1, 0].map((at) => `<row><c t="s"><v>${at}</v></c></row>`).join(""), {
        "xl/sharedStrings.xml": texts,
      }),
    ).toEqual([
      [1, "a"],
      [2, ""],
      [3, "出生日期"],
    ]);
  });

  test("are days, percents or numbers by their styles", async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="yyyy"/><numFmt numFmtId="14"/></numFmts>' +
      '<cellXfs><xf/><xf numFmtId="200"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs>' +
      '<cellStyles><xf numFmtId="15"/></cellStyles></styleSheet>';
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>366</v></c>`).join("");
    expect(
      await readRows(`<row><c><v>366</v></c>${cells}</row>`, { "xl/styles.xml": styles }),
    ).toEqual([[1, "366", "366", "1900-12", "36600%", "366", "366"]]);
  });

  test.each([
    ["1", "1904-12-31"],
    ["true", "1904-12-31"],
    ["0", "1900-12-30"],
    ["11", "1900-12-30"],
    ["untrue", "1900-12-30"],
  ])("are days counted from 1904 where the workbook says so: %j", async (date1904, day) => {
    const book = `<workbook xmlns:r="r"><workbookPr date1904="${date1904}"/><sheets><sheet r:id="rId7"/></sheets></workbook>`;
    const parts = {
      "xl/workbook.xml": book,
      "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
    };
    expect(await readRows('<row><c s="0"><v>365</v></c></row>', parts)).toEqual([[1, day]]);
  });
});

test("how much is read is told part by part, and no sign is lost between them", async () => {
  const banner = "额济纳旗".repeat(9);
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `<row><c t="str"><v>${Math.sin(at)} ${banner}</v></c></row>`,
  );
  const pieces = await piecesOf(await workbook({ [firstSheet]: sheet(rows.join("")) }));
  const shares = pieces.map(({ read }) => read);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares[0]).toBeLessThan(0.9);
  expect(shares.at(-1)).toBeGreaterThan(0.99);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
  const all = pieces.flatMap((piece) => piece.rows);
  expect(all.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
  expect(all.every(({ cells }) => cells[0]?.endsWith(` ${banner}`))).toBe(true);
});
