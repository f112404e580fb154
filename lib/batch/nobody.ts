import { factOf } from "./columns";
import { withoutPersonal } from "./personal";
import type { ImportSettings } from "./rows";
import type { Row } from "./table";
import { isBlankCell, key } from "./vocabulary";

/** Why a row is nobody. */
export type PassedReason =
  /** It stands above the header: a title, a note. */
  | "above"
  /** The header once more, as on every printed page. */
  | "header"
  /** A sum. */
  | "total"
  /** Who filled the list in, who checked it, notes. */
  | "signature"
  /** Nothing that could be assessed stands in it, but perhaps a number or a name. */
  | "nothing";

/** A row that is nobody, and what stands in it. */
export interface PassedRow {
  readonly row: number;
  readonly reason: PassedReason;
  readonly text: string;
}

/** How much of a row is shown. */
const shownCharacters = 60;

/** A row as it is listed among those that are nobody, without what looks personal. @example passedRow(row, "total").text // "合计 12" */
export const passedRow = ({ number, cells }: Row, reason: PassedReason): PassedRow => ({
  row: number,
  reason,
  text: cells
    .map((cell) => withoutPersonal(cell.trim()).text)
    .filter((cell) => cell !== "")
    .join(" ")
    .slice(0, shownCharacters),
});

const total =
  /^(?:本页|本表|本村|本社区|本嘎查|全村|全社区|全嘎查|全镇|全旗)?(?:合计|小计|总计|共计|累计|总数|总人数|汇总|grandtotal|subtotal|total|sum)(?:人数|人次|人|户|元|个|\d|名|男|女|其中)*$|^共\d+(?:人|户|名|个)/;

const signature =
  /^(?:填表|制表|造表|填报|上报|报送|审核|复核|审批|审查|经办|批准|负责|分管|主管|联系|统计|单位|社区|嘎查|盖章|签字|签章|注|备注|说明|附注|附件|附|打印)[^:]{0,12}:|盖章|公章/;

/** What a text says, in plain signs. */
const said = (cell: string): string => cell.normalize("NFKC").trim();

/**
 * Makes the function that tells rows that are nobody: sums, whoever signs, the header once more, and rows in which nothing can be assessed.
 * Null where a row is somebody, or may be.
 *
 * @example nobodyReader(settings)({ number: 9, cells: ["合计", "", "12"] }) // "total"
 */
export function nobodyReader({
  header,
  uses,
}: Pick<ImportSettings, "header" | "uses">): (row: Row) => PassedReason | null {
  const names = header.map(key);
  const facts = uses.flatMap((use, column) => (factOf(use) === null ? [] : [column]));

  const isHeader = (cells: readonly string[]): boolean => {
    const written = cells.flatMap((cell, column) => (key(cell) === "" ? [] : [column]));
    return (
      written.length > 1 && written.every((column) => key(cells[column] ?? "") === names[column])
    );
  };
  const saysSomething = ({ cells, flaws, filled }: Row): boolean =>
    facts.some(
      (column) => !isBlankCell(cells[column] ?? "") && !(filled?.includes(column) ?? false),
    ) ||
    (flaws?.some(({ column }) => facts.includes(column) && !filled?.includes(column)) ?? false) ||
    cells.slice(header.length).some((cell) => !isBlankCell(cell));

  return (row) => {
    const { cells, flaws } = row;
    // Of such a row nobody knows which cell is which.
    if (flaws?.some(({ problem }) => problem === "quotes" || problem === "swallowed")) return null;
    const at = cells.findIndex((cell) => cell.trim() !== "");
    const first = cells[at] ?? "";
    const second = cells.slice(at + 1).find((cell) => cell.trim() !== "") ?? "";
    const name = key(first);
    if (total.test(name) || (/^\d*$/.test(name) && total.test(key(second)))) return "total";
    if (signature.test(said(first))) return "signature";
    if (name === names[at] && isHeader(cells)) return "header";
    return saysSomething(row) ? null : "nothing";
  };
}
