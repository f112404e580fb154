import { describe, expect, test } from "vitest";
import { partsOf } from "../testing/workbook";
import { rowXml, xmlText } from "./row-xml";
import { type Sheet, xlsxFile, xlsxType } from "./write";

const sheet = (rest: Partial<Sheet> = {}): Sheet => ({
  name: "名单",
  header: ["编号", "旗区"],
  rows: new Blob([rowXml([1, "右旗"])]),
  ...rest,
});
const xmlOf = async (...sheets: readonly Sheet[]) => {
  const parts = await partsOf(await xlsxFile(sheets));
  return (name: string) => parts.get(name) ?? "";
};
const firstSheet = "xl/worksheets/sheet1.xml";

describe("a sheet", () => {
  test("has a header in bold that stays in sight, then its rows", async () => {
    const xml = (await xmlOf(sheet()))(firstSheet);
    expect(xml).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="1" width="14" customWidth="1"/><col min="2" max="2" width="14" customWidth="1"/></cols>' +
        '<sheetData><row><c s="1" t="inlineStr"><is><t xml:space="preserve">编号</t></is></c><c s="1" t="inlineStr"><is><t xml:space="preserve">旗区</t></is></c></row>' +
        '<row><c><v>1</v></c><c t="inlineStr"><is><t xml:space="preserve">右旗</t></is></c></row></sheetData></worksheet>',
    );
  });

  test("has columns as wide as is said, the last width for all that follow", async () => {
    const xml = (await xmlOf(sheet({ header: ["a", "b", "c"], widths: [5, 40] })))(firstSheet);
    expect([...xml.matchAll(/<col [^>]*>/g)].map(([col]) => col)).toEqual([
      '<col min="1" max="1" width="5" customWidth="1"/>',
      '<col min="2" max="2" width="40" customWidth="1"/>',
      '<col min="3" max="3" width="40" customWidth="1"/>',
    ]);
    expect((await xmlOf(sheet({ header: [] })))(firstSheet)).toContain("</sheetViews><sheetData>");
  });

  test("offers values below the header, where they fit and can be told apart", async () => {
    const longest = ["x".repeat(127), "y".repeat(127)];
    const xml = (
      await xmlOf(
        sheet({
          choices: [
            { column: 1, values: ["是", "<否>"] },
            { column: 27, values: longest },
            { column: 2, values: [...longest, ""] },
            { column: 3, values: ["a,b"] },
            { column: 4, values: ['a"b', "c"] },
          ],
        }),
      )
    )(firstSheet);
    const offer = (cells: string, values: string) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>"${values}"</formula1></dataValidation>`;
    expect(xml).toContain(
      `</sheetData><dataValidations count="2">${offer("B2:B5000", "是,&lt;否&gt;")}${offer("AB2:AB5000", longest.join(","))}</dataValidations></worksheet>`,
    );
  });

  test("offers nothing where nothing fits", async () => {
    const choices = [{ column: 1, values: ["a,b"] }];
    expect((await xmlOf(sheet({ choices })))(firstSheet)).toContain("</sheetData></worksheet>");
  });
});

describe("the package", () => {
  test("names each of its parts", async () => {
    const file = await xlsxFile([sheet(), sheet({ name: "二 & <三>" })]);
    expect(file.type).toBe(xlsxType);
    const parts = await partsOf(file);
    expect([...parts.keys()]).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const packaged = "http://schemas.openxmlformats.org/package/2006";
    const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    const xml = (...tags: readonly string[]) =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tags.join("")}`;
    expect(parts.get("[Content_Types].xml")).toBe(
      xml(
        `<Types xmlns="${packaged}/content-types">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>`,
        `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>`,
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
        `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
        "</Types>",
      ),
    );
    expect(parts.get("_rels/.rels")).toBe(
      xml(
        `<Relationships xmlns="${packaged}/relationships">`,
        `<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
        "</Relationships>",
      ),
    );
    expect(parts.get("xl/workbook.xml")).toBe(
      xml(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">`,
        "<sheets>",
        '<sheet name="名单" sheetId="1" r:id="s1"/>',
        '<sheet name="二 &amp; &lt;三&gt;" sheetId="2" r:id="s2"/>',
        "</sheets>",
        "</workbook>",
      ),
    );
    expect(parts.get("xl/_rels/workbook.xml.rels")).toBe(
      xml(
        `<Relationships xmlns="${packaged}/relationships">`,
        `<Relationship Id="s1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`,
        `<Relationship Id="s2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/>`,
        `<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/>`,
        "</Relationships>",
      ),
    );
  });

  test("has two styles: plain, and bold for headers", async () => {
    const xml = (await xmlOf(sheet()))("xl/styles.xml");
    expect(xml).toContain(
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    );
    expect(xml).toContain(
      '<cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>',
    );
    expect(xml).toContain('<fills count="2">');
    expect(xml).toContain('<borders count="1"><border/></borders>');
    expect(xml).toContain('<cellStyleXfs count="1"><xf/></cellStyleXfs>');
  });
});

describe("a cell", () => {
  test("holds 32,767 signs and no more", () => {
    const longest = "x".repeat(32_767);
    expect(rowXml([`${longest}y`])).toBe(rowXml([longest]));
    expect(rowXml([longest.slice(1)])).not.toBe(rowXml([longest]));
  });

  test("is empty where there is nothing", () => {
    expect(rowXml([null, "", 0])).toBe("<row><c/><c/><c><v>0</v></c></row>");
    expect(rowXml([null, 0], true)).toBe('<row><c/><c s="1"><v>0</v></c></row>');
  });

  test("has no sign that XML cannot hold", () => {
    expect(xmlText("a\t\n\r b")).toBe("a\t\n\r b");
    expect(xmlText("\u0000a\u001fb\ud800c\ufffed\uffff")).toBe("abcd");
    expect(xmlText("\ud7ff\ue000\ufffd\u{10000}\u{10ffff}~")).toBe(
      "\ud7ff\ue000\ufffd\u{10000}\u{10ffff}~",
    );
    expect(xmlText(`<a b="c">&</a>`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;&lt;/a&gt;");
  });

  test("means itself where its text looks like a sign by its number", () => {
    expect(rowXml(["a_x000D_b_x00e9_"])).toContain(">a_x005F_x000D_b_x005F_x00e9_<");
    expect(rowXml(["_x00_ x000D_"])).toContain(">_x00_ x000D_<");
  });
});
