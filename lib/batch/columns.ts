import { type Applicant, type Fact, isOpenLaw } from "@/lib/policy/engine";
import { key, Names, type Vocabulary } from "./vocabulary";

/** What a column of the list is: a fact, the day, the kind of applicant, something of the user's own, or nothing. */
export type ColumnUse = `fact:${string}` | "asOf" | "applicant" | "carry" | "ignore";

/** Why a column is not what its name says, or is left out. */
export type ColumnNote = "duplicate" | "otherApplicant" | "ambiguous" | "personal";

/** A column of the list with the use that its name suggests. */
export interface Column {
  readonly name: string;
  readonly use: ColumnUse;
  readonly note?: ColumnNote;
}

const dayNames = ["asOf", "测算日期", "申请日期", "assessment date", "date of application"];
const applicantNames = ["applicant", "申请人", "申请人类型", "谁申请", "who applies"];

/** What identifies somebody beyond a name: left out of results unless the user asks for it. */
const identity =
  /身份证|证件|护照|社保卡|银行|账号|卡号|电话|手机|住址|地址|微信|phone|mobile|tel|passport|identity|idcard|idno|idnumber|nationalid|account|address|email/;

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
  for (const { id } of statable(facts)) {
    names.add(factUse(id), [id, ...(vocabulary.facts[id]?.labels ?? [])]);
  }
  return names;
}

/**
 * Finds what each column of a list is by its name: an id or a label in any language. Names that are nothing of ours
 * are carried through, unless they look like an identity or a telephone number. Where two columns are the same, the
 * first is used. Facts of another kind of applicant are used only where a column tells the kind of every row.
 *
 * @example mapColumns(["出生日期", "备注"], facts, vocabulary, "person")[0]?.use // "fact:birthDate"
 */
export function mapColumns(
  header: readonly string[],
  facts: readonly Fact[],
  vocabulary: Vocabulary,
  applicant: Applicant,
): readonly Column[] {
  const names = namesOf(facts, vocabulary);
  const own = new Set<ColumnUse>(
    facts.filter(({ subjects }) => subjects.includes(applicant)).map(({ id }) => factUse(id)),
  );
  const found = header.map((name) => names.find(name));
  const mixed = found.includes("applicant");
  const taken = new Set<ColumnUse>();
  return header.map((name, index) => {
    const use = found[index];
    if (use === null) return { name, use: "ignore", note: "ambiguous" };
    if (use === undefined) {
      if (key(name) === "") return { name, use: "ignore" };
      return identity.test(key(name))
        ? { name, use: "ignore", note: "personal" }
        : { name, use: "carry" };
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
  const repeatable: readonly ColumnUse[] = ["carry", "ignore"];
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
