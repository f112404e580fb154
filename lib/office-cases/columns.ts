import { type Column, type ColumnUse, mapColumns, nameReader } from "@/lib/batch/columns";
import type { BatchData } from "@/lib/batch/data";
import type { NameReader } from "@/lib/batch/header";
import type { CaseColumn, CaseVocabulary } from "./vocabulary";

/** The columns of a file of office cases. */
export interface CaseColumns {
  /** By their place, each with what a list would make of it; `ignore` for those that say something of the case. */
  readonly columns: readonly Column[];
  readonly uses: readonly ColumnUse[];
  /** Where the case says what, from 0; several only for what tells cases apart. */
  readonly at: Readonly<Record<CaseColumn, readonly number[]>>;
}

/** The rules and both kinds of words by which such a file is read. */
export interface CaseData extends BatchData {
  readonly cases: CaseVocabulary;
}

/**
 * Makes the function that tells what a name of a column names, for finding the header of a file of office cases.
 *
 * @example caseNameReader(data)("应有的结论") // { weight: 2, as: "verdict" }
 */
export function caseNameReader({ rules, vocabulary, cases }: CaseData): NameReader {
  const named = nameReader(rules.facts, vocabulary);
  return (name) => {
    const own = cases.columns.find(name);
    return own ? { weight: 2, as: own } : named(name);
  };
}

/**
 * Finds what each column is by its name. Facts of every kind of applicant are taken: the programme of a row tells whom it is about. Where
 * two columns say the same of a case, the first is used, but what tells cases apart may stand in several.
 *
 * @example mapCaseColumns(["案例", "政策", "应有的结论", "高校毕业生"], data, []).at.verdict // [2]
 */
export function mapCaseColumns(
  header: readonly string[],
  data: CaseData,
  sample: readonly (readonly string[])[],
): CaseColumns {
  const found = header.map((name) => data.cases.columns.find(name) ?? null);
  const placesOf = (column: CaseColumn): readonly number[] => {
    const places = found.flatMap((one, place) => (one === column ? [place] : []));
    return column === "case" ? places : places.slice(0, 1);
  };
  const at: CaseColumns["at"] = {
    case: placesOf("case"),
    programme: placesOf("programme"),
    law: placesOf("law"),
    statedOn: placesOf("statedOn"),
    verdict: placesOf("verdict"),
    amount: placesOf("amount"),
  };
  const used = new Set(Object.values(at).flat());
  const facts = mapColumns(
    header.map((name, place) => (found[place] === null ? name : "")),
    data.rules.facts,
    data.vocabulary,
    null,
    sample,
  );
  const columns = facts.map((column, place): Column => {
    const name = header[place] ?? "";
    if (found[place] === null) return { ...column, name };
    return used.has(place) ? { name, use: "ignore" } : { name, use: "ignore", note: "duplicate" };
  });
  return { columns, uses: columns.map(({ use }) => use), at };
}
