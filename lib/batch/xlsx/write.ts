import {
  BlobReader,
  BlobWriter,
  configure,
  ZipWriter,
} from "@zip.js/zip.js/lib/zip-core-custom.js";
import type { Cell } from "../export-table";
import { columnName, rowXml, xmlText } from "./row-xml";

configure({ useWebWorkers: false });

/** A list of values that a column offers. */
export interface Choices {
  /** From 0. */
  readonly column: number;
  readonly values: readonly string[];
}

/** A sheet: its header, and rows as the XML that `rowXml` writes. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly Cell[];
  readonly rows: Blob;
  /** How wide columns are, in characters; a column beyond is as wide as the last. */
  readonly widths?: readonly number[];
  readonly choices?: readonly Choices[];
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Rows of a template that offer their values. */
const offeredRows = 5000;
/** Offered values stand in one text of at most so many signs, with commas between. */
const longestOffer = 255;

function choicesXml(choices: readonly Choices[]): string {
  const fitting = choices.filter(
    ({ values }) =>
      values.join(",").length <= longestOffer && !values.some((value) => /[,"]/.test(value)),
  );
  if (fitting.length === 0) return "";
  const each = fitting.map(({ column, values }) => {
    const name = columnName(column);
    // An error would refuse what the list also understands, such as yes for 是.
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${name}2:${name}${offeredRows}">` +
      `<formula1>"${xmlText(values.join(","))}"</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

function widthsXml(widths: readonly number[], columns: number): string {
  if (columns === 0) return "";
  const each = Array.from({ length: columns }, (_, column) => {
    const width = widths[Math.min(column, widths.length - 1)];
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${each.join("")}</cols>`;
}

function sheetBlob({ header, rows, widths = [14], choices = [] }: Sheet): Blob {
  const before =
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `${widthsXml(widths, header.length)}<sheetData>${rowXml(header, true)}`;
  return new Blob([before, rows, `</sheetData>${choicesXml(choices)}</worksheet>`]);
}

const stylesXml =
  `${head}<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>';

/** The parts that make a package of sheets a workbook. */
function frame(sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const numbered = sheets.map(({ name }, index) => ({ name, number: index + 1 }));
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const related = (...each: string[]) =>
    `${head}<Relationships xmlns="${packaged}/relationships">${each.join("")}</Relationships>`;
  const content = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  const files = numbered.map(({ number }) => `worksheets/sheet${number}.xml`);
  return {
    "[Content_Types].xml":
      `${head}<Types xmlns="${packaged}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      content("/xl/workbook.xml", "sheet.main") +
      content("/xl/styles.xml", "styles") +
      `${files.map((file) => content(`/xl/${file}`, "worksheet")).join("")}</Types>`,
    "_rels/.rels": related(relation("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
      numbered
        .map(
          ({ name, number }) =>
            `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="s${number}"/>`,
        )
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": related(
      ...files.map((file, index) => relation(`s${index + 1}`, "worksheet", file)),
      relation("styles", "styles", "styles.xml"),
    ),
    "xl/styles.xml": stylesXml,
  };
}

/**
 * Writes sheets as an XLSX file, whose parts say their sizes as all readers know it, streaming their rows. Names of sheets have at most 31 signs and none of `[]:*?/\`.
 *
 * @example await xlsxFile([{ name: "结果", header: ["行"], rows: new Blob([rowXml([1])]) }])
 */
export async function xlsxFile(sheets: readonly Sheet[]): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(xlsxType), { dataDescriptorSignature: true });
  for (const [name, text] of Object.entries(frame(sheets))) {
    await zip.add(name, new BlobReader(new Blob([text])));
  }
  for (const [index, sheet] of sheets.entries()) {
    await zip.add(`xl/worksheets/sheet${index + 1}.xml`, new BlobReader(sheetBlob(sheet)));
  }
  return zip.close();
}
