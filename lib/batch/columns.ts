import { type Applicant, type Fact, isOpenLaw, typeOf } from "@/lib/policy/engine";
import type { NameReader } from "./header";
import { isPersonalName, withoutPersonal } from "./personal";
import type { Table } from "./table";
import { key, Names, type Vocabulary } from "./vocabulary";

/**
 * What a column of the list is: a fact, the day, the kind of applicant, something of the user's own, or nothing. What is carried goes through
 * but for what looks personal; `carryAll` lets that through as well.
 */
export type ColumnUse = `fact:${string}` | "asOf" | "applicant" | "carry" | "carryAll" | "ignore";

/** Why a column is not what its name says, or is left out. */
export type ColumnNote =
  | "duplicate"
  | "otherApplicant"
  | "ambiguous"
  /** Its name is that of something personal. */
  | "personal"
  /** Its cells look like something personal. */
  | "personalCells"
  /** What its name says in brackets may change what it means. */
  | "qualified";

/** A column of the list with the use that its name suggests. */
export interface Column {
  readonly name: string;
  readonly use: ColumnUse;
  readonly note?: ColumnNote;
}

const dayNames = ["asOf", "测算日期", "申请日期", "assessment date", "date of application"];
const applicantNames = ["applicant", "申请人", "申请人类型", "谁申请", "who applies"];

/** Names of columns by which people tell rows apart. */
const ownNames =
  /^(?:序号|编号|号码|行号|姓名|名字|性别|年龄|民族|学历|备注|说明|人员姓名|申请人姓名|no|id|name|serial|number|remarks?)$/;

/** The use of the column of this fact. @example factUse("birthDate") // "fact:birthDate" */
export const factUse = (fact: string): ColumnUse => `fact:${fact}`;

/** The fact of a use; null where it is no fact. @example factOf("fact:birthDate") // "birthDate" */
export const factOf = (use: ColumnUse): string | null =>
  use.startsWith("fact:") ? use.slice(5) : null;

/** The facts that a column can give: not what a later paper has left to the office. @example statable(rules.facts).length */
export const statable = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ id }) => !isOpenLaw(id));

function namesOf(facts: readonly Fact[], vocabulary: Vocabulary): Names<ColumnUse> {
  const names = new Names<ColumnUse>();
  names.add("asOf", dayNames);
  names.add("applicant", applicantNames);
  for (const fact of statable(facts)) {
    const { labels = [], columns = [] } = vocabulary.facts[fact.id] ?? {};
    const all = [fact.id, ...labels, ...columns];
    const asked = isYesNo(fact) ? all.map((name) => `是否${name}`) : [];
    names.add(factUse(fact.id), [...all, ...asked]);
  }
  return names;
}

/** Whether a fact is answered by yes or no. @example isYesNo(person.graduate) // true */
export const isYesNo = (fact: Fact): boolean =>
  typeOf(fact)
    .offered(fact, { yes: "", no: "" })
    .some(({ value }) => value === true);

/**
 * Makes the function that tells what a name of a column names, for finding the header.
 *
 * @example nameReader(rules.facts, vocabulary)("出生日期") // { weight: 2, as: "fact:birthDate" }
 */
export function nameReader(facts: readonly Fact[], vocabulary: Vocabulary): NameReader {
  const names = namesOf(facts, vocabulary);
  return (name) => {
    if (name === "" || name.length > longestName) return null;
    const use = names.find(name);
    if (use === null) return { weight: 2, as: name };
    const thing = use ?? names.almost(name);
    if (thing !== undefined) return { weight: 2, as: thing };
    const own = key(name);
    if (own.length > longestOwnName) return null;
    return ownNames.test(own) || isPersonalName(name) ? { weight: 1, as: own } : null;
  };
}

/** More than any name of a column, and of one that is none of ours; what is longer is a note. */
const longestName = 60;
const longestOwnName = 12;

/**
 * What the first rows below the header hold, by which the look of cells is told.
 *
 * @example firstCells(await openTable(file, choice))[0]?.[1] // "1998-12-31"
 */
export const firstCells = ({
  top,
  headerRows,
}: Pick<Table, "top" | "headerRows">): readonly (readonly string[])[] =>
  top.filter(({ number }) => number > headerRows.last).map(({ cells }) => cells);

/** Whether most of what the first rows hold in a column looks personal. */
function looksPersonal(column: number, sample: readonly (readonly string[])[]): boolean {
  const cells = sample.flatMap((row) => row[column]?.trim() || []);
  const held = cells.filter((cell) => withoutPersonal(cell).held);
  return held.length > 0 && held.length * 2 >= cells.length;
}

/**
 * Finds what each column of a list is by its name: an id or a label in any language, or as people call it. Names that are nothing of ours
 * are carried through, unless they, or the cells of the first rows, look like an identity or a telephone number. Where two columns are the
 * same, the first is used. Facts of another kind of applicant are used only where a column tells the kind of every row, or where `applicant`
 * is null: each row tells it otherwise.
 *
 * @example mapColumns(["出生日期", "备注"], facts, vocabulary, "person")[0]?.use // "fact:birthDate"
 */
export function mapColumns(
  header: readonly string[],
  facts: readonly Fact[],
  vocabulary: Vocabulary,
  applicant: Applicant | null,
  sample: readonly (readonly string[])[] = [],
): readonly Column[] {
  const names = namesOf(facts, vocabulary);
  const own = new Set<ColumnUse>(
    facts
      .filter(({ subjects }) => applicant === null || subjects.includes(applicant))
      .map(({ id }) => factUse(id)),
  );
  const found = header.map((name) => names.find(name));
  const mixed = found.includes("applicant");
  const taken = new Set<ColumnUse>();
  return header.map((name, index) => {
    const use = found[index];
    if (use === null) return { name, use: "ignore", note: "ambiguous" };
    if (use === undefined) {
      if (isPersonalName(name)) return { name, use: "ignore", note: "personal" };
      if (looksPersonal(index, sample)) return { name, use: "ignore", note: "personalCells" };
      if (key(name) === "") return { name, use: "ignore" };
      if (names.almost(name) !== undefined) return { name, use: "carry", note: "qualified" };
      return { name, use: "carry" };
    }
    if (taken.has(use)) return { name, use: "ignore", note: "duplicate" };
    if (factOf(use) !== null && !mixed && !own.has(use)) {
      return { name, use: "ignore", note: "otherApplicant" };
    }
    taken.add(use);
    return { name, use };
  });
}

/**
 * Uses that more than one column has; a list can be assessed only without them.
 *
 * @example repeatedUses(["fact:canWork", "fact:canWork"]) // ["fact:canWork"]
 */
export function repeatedUses(uses: readonly ColumnUse[]): readonly ColumnUse[] {
  const repeatable: readonly ColumnUse[] = ["carry", "carryAll", "ignore"];
  const seen = new Set<ColumnUse>();
  const repeated = new Set<ColumnUse>();
  for (const use of uses) {
    if (repeatable.includes(use)) continue;
    if (seen.has(use)) repeated.add(use);
    seen.add(use);
  }
  return [...repeated];
}

/**
 * Facts that the applicants can state and that no column gives: they count as not known.
 *
 * @example missingFacts(["fact:birthDate"], facts, "person")[0] // "district"
 */
export function missingFacts(
  uses: readonly ColumnUse[],
  facts: readonly Fact[],
  applicant: Applicant,
): readonly string[] {
  return facts
    .filter(({ holder, subjects }) => holder === "applicant" && subjects.includes(applicant))
    .filter(({ id }) => !uses.includes(factUse(id)))
    .map(({ id }) => id);
}
