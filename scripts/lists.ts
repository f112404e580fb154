import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import type { TickMeaning } from "@/lib/batch/cell";
import { type Column, type ColumnUse, factUse, isYesNo } from "@/lib/batch/columns";
import { type ListChoice, type OpenedTable, openStream, openTable } from "@/lib/batch/open";
import type { TableError } from "@/lib/batch/table";
import { type Fact, parseDay } from "@/lib/policy/engine";
import { assessCommand } from "@/locales/assess";
import { batchProblems } from "@/locales/batch-problems";
import type { Locale } from "@/locales/languages";
import { oneOf, UsageError } from "./command";

/** What commands share that read lists. */

/** Options by which a list is read. */
export const listOptions = {
  "as-of": { type: "string" },
  sheet: { type: "string" },
  "header-row": { type: "string" },
  ticks: { type: "string" },
  "blank-no": { type: "string", multiple: true },
} as const;

/** How a list is read, as it was asked. */
export interface ListOptions {
  /** `YYYY-MM-DD`, for rows that do not tell their day; null where it was not said. */
  readonly asOf: string | null;
  /** The name of a sheet, or which one it is, from 1. */
  readonly sheet: string | undefined;
  /** As the spreadsheet counts. */
  readonly headerRow: number | undefined;
  readonly ticks: TickMeaning | undefined;
  /** Names of columns of yes and no in which nothing written says no. */
  readonly blankNo: readonly string[];
}

type GivenOptions = Readonly<
  Partial<Record<Exclude<keyof typeof listOptions, "blank-no">, string>> & {
    readonly "blank-no"?: readonly string[];
  }
>;

/**
 * Reads these options. Fails with a {@link UsageError}.
 *
 * @example listOptionsOf({ "header-row": "2" }, "zh").headerRow // 2
 */
export function listOptionsOf(values: GivenOptions, locale: Locale): ListOptions {
  const words = assessCommand[locale];
  const { sheet, ticks } = values;
  const asOf = values["as-of"] ?? null;
  if (asOf !== null && parseDay(asOf) === null) throw new UsageError(words.notADay);
  const row = values["header-row"];
  if (row !== undefined && !/^[1-9]\d{0,6}$/.test(row)) throw new UsageError(words.notARow);
  return {
    asOf,
    sheet,
    headerRow: row === undefined ? undefined : Number(row),
    ticks:
      ticks === undefined ? undefined : oneOf(words.oneOf)(["yes", "no"] as const, ticks, "ticks"),
    blankNo: values["blank-no"] ?? [],
  };
}

/** The path of the one list that a command line names; null for standard input, undefined where it names none. Fails with a {@link UsageError}. */
export function listPath(
  positionals: readonly string[],
  locale: Locale,
): string | null | undefined {
  if (positionals.length > 1) throw new UsageError(assessCommand[locale].oneList);
  const [path] = positionals;
  return path === "-" ? null : path;
}

/** Opens a list by its path; null is standard input. Fails with a {@link UsageError} where it is no file, with a {@link TableError} where it is no list. */
export async function openList(
  path: string | null,
  choice: ListChoice,
  locale: Locale,
): Promise<OpenedTable> {
  if (path === null) return openStream(process.stdin, choice);
  if (!(await stat(path)).isFile()) throw new UsageError(assessCommand[locale].notAFile(path));
  return openTable(await openAsBlob(path), choice);
}

/** Where the column of this name stands, from 0. Throws where the list has none. */
export function columnNamed(
  columns: readonly Column[],
  name: string,
  option: string,
  locale: Locale,
): number {
  const position = columns.findIndex((column) => column.name === name);
  if (position < 0) throw new UsageError(assessCommand[locale].noColumn(name, option));
  return position;
}

/** The columns of which it was said that nothing written says no. Throws where one is none of yes and no. */
export function blankNoOf(
  columns: readonly Column[],
  facts: readonly Fact[],
  { blankNo }: Pick<ListOptions, "blankNo">,
  locale: Locale,
): readonly number[] {
  const yesNo = new Set(facts.filter(isYesNo).map(({ id }) => factUse(id)));
  return blankNo.map((name) => {
    const position = columnNamed(columns, name, "--blank-no", locale);
    const use = columns[position]?.use;
    if (!use || !yesNo.has(use)) throw new UsageError(assessCommand[locale].notYesNo(name));
    return position;
  });
}

/** What √ means, by column. @example ticksFor(uses, { ticks: "yes" })[0] // "yes" */
export const ticksFor = (
  uses: readonly ColumnUse[],
  { ticks }: Pick<ListOptions, "ticks">,
): Readonly<Record<number, TickMeaning>> =>
  ticks === undefined ? {} : Object.fromEntries(uses.map((_, column) => [column, ticks]));

/** Where in its file a list stands, in words. */
export function placeWords(
  { sheets, sheet, headerRows }: Pick<OpenedTable, "sheets" | "sheet" | "headerRows">,
  locale: Locale,
): string {
  const { first, last } = headerRows;
  return assessCommand[locale].place(sheets[sheet]?.name ?? "", first, last);
}

/** Why a file cannot be used, in words. */
export function fileProblem({ problem, row }: TableError, locale: Locale): string {
  const words = batchProblems[locale].file[problem];
  return typeof words === "function" ? words(String(row ?? "?")) : words;
}
