import { expect, test } from "vitest";
import { openTable } from "./open";
import { TableError } from "./table";
import { workbook } from "./testing/workbook";

const problemOf = (file: Blob): Promise<unknown> =>
  openTable(file).then(
    () => null,
    (error: unknown) => (error instanceof TableError ? error.problem : error),
  );

/** An older package whose directory, in its fourth block, names these parts. */
function older(...parts: readonly string[]): Blob {
  const bytes = new Uint8Array(512 * 6);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  new DataView(bytes.buffer).setUint32(48, 3, true);
  parts.forEach((name, place) => {
    [...name].forEach((sign, at) => {
      bytes[512 * 4 + place * 128 + at * 2] = sign.charCodeAt(0);
    });
  });
  return new Blob([bytes]);
}

const html = "<table><tr><td>编号</td></tr></table>";
const sheet = "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>";

test.each([
  ["an old workbook", older("Root Entry", "Workbook"), "oldExcel"],
  ["the first blocks of one", new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)]), "oldExcel"],
  ["one from before packages", new Blob([Uint8Array.of(9, 8, 8, 0, 0, 5, 5, 0)]), "oldExcel"],
  ["a workbook with a password", older("Root Entry", "EncryptedPackage"), "password"],
  ["an old document", older("Root Entry", "WordDocument"), "document"],
  ["a web page", new Blob([`<html><body>${html}`]), "webPage"],
  ["a table of a web page", new Blob([`\n ${html}`]), "webPage"],
  ["a web page with a mark", new Blob([`\ufeff<!DOCTYPE html>${html}`]), "webPage"],
  ["a web page as a mail", new Blob([`MIME-Version: 1.0\nContent-Type: text/html\n`]), "webPage"],
  ["a web page as XML", new Blob([`<?xml version="1.0"?><html xmlns="x">${html}`]), "webPage"],
  ["a workbook as XML", new Blob([`<?xml version="1.0"?>\n${sheet}`]), "xmlTable"],
  ["a PDF", new Blob(["%PDF-1.7\n"]), "document"],
  ["a picture", new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]), "notAList"],
  ["another packed file", new Blob([Uint8Array.of(0x1f, 0x8b, 8)]), "notAList"],
])("%s is told by its content", async (_, file, problem) => {
  expect(await problemOf(file)).toBe(problem);
});

test("packages are told by their parts", async () => {
  const named = async (name: string) => problemOf(await workbook({ [name]: "<x/>" }, false));
  expect(await named("xl/workbook.bin")).toBe("binaryExcel");
  expect(await named("word/document.xml")).toBe("document");
  expect(await named("ppt/presentation.xml")).toBe("document");
  expect(await named("名单.csv")).toBe("otherZip");
});

test("an ODS file with a password is told as such", async () => {
  const manifest =
    "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
  const file = await workbook({ "content.xml": "x", "META-INF/manifest.xml": manifest }, false);
  expect(await problemOf(file)).toBe("password");
});

test("a workbook whose parts are named with backslashes is read", async () => {
  const file = await workbook(
    {
      "xl\\workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId7"/></sheets></workbook>',
      "xl\\_rels\\workbook.xml.rels":
        '<Relationships><Relationship Id="rId7" Target="worksheets\\first.xml"/></Relationships>',
      "xl\\worksheets\\first.xml":
        '<worksheet><sheetData><row><c t="inlineStr"><is><t>编号</t></is></c></row></sheetData></worksheet>',
    },
    false,
  );
  expect((await openTable(file)).header).toEqual(["编号"]);
});

test("more text than any list has is not held", async () => {
  const text = "a".repeat(1 << 20);
  const shared = `<sst>${`<si><t>${text}</t></si>`.repeat(130)}</sst>`;
  const sheet = "<worksheet><sheetData/></worksheet>";
  const file = await workbook({ "xl/worksheets/first.xml": sheet, "xl/sharedStrings.xml": shared });
  expect(file.size).toBeLessThan(1 << 20);
  expect(await problemOf(file)).toBe("tooMuchText");
});

test("a file that is changed after it was chosen is told as such", async () => {
  class Changed extends Blob {
    override slice(): Blob {
      throw new DOMException("gone", "NotReadableError");
    }
  }
  expect(await problemOf(new Changed(["a,b\n"]))).toBe("changed");
});
