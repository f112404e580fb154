import type { Applicant, Fact, Rules } from "@/lib/policy";
import { type Column, columnsOf, tableOf } from "./columns";
import { noNumber } from "./logic";

/** The texts of a table of facts in one language, with the rules in that language. */
export interface TableWords {
  readonly rules: Pick<Rules, "facts">;
  readonly head: (table: string) => readonly string[];
  readonly viewHead: (table: string, own: string) => readonly string[];
  readonly id: string;
  readonly yesNo: string;
  readonly day: string;
  readonly office: string;
  readonly unit: (fact: Extract<Fact, { type: "number" }>) => string;
  readonly named: (id: string, label: string) => string;
  /** One option of a set. */
  readonly member: (fact: string, option: string) => string;
  readonly list: (parts: readonly string[]) => string;
  /** What is asked, what a column holds of it, and who states it where that is an office. */
  readonly column: (label: string, holds: string, office: string | null) => string;
}

const types: Readonly<Record<Fact["type"], string>> = {
  yesNo: "SMALLINT",
  set: "SMALLINT",
  date: "INTEGER",
  number: "BIGINT",
  choice: "VARCHAR(40)",
};

const unknown: Readonly<Record<Fact["type"], string>> = {
  yesNo: noNumber,
  set: noNumber,
  date: noNumber,
  number: noNumber,
  choice: "CASE WHEN 1 = 0 THEN '' END",
};

/** What stands in a column, in one language. */
function remark({ fact: { id }, option }: Column, words: TableWords): string {
  const fact = words.rules.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`No fact is called ${id}`);
  const office = fact.holder === "office" ? words.office : null;
  const say = (holds: string, label = fact.label): string => words.column(label, holds, office);
  switch (fact.type) {
    case "yesNo":
      return say(words.yesNo);
    case "date":
      return say(words.day);
    case "number":
      return say(words.unit(fact));
    case "choice":
      return say(words.list(fact.options.map((one) => words.named(String(one.id), one.label))));
    case "set": {
      const chosen = fact.options.find((one) => one.id === option);
      return say(words.yesNo, words.member(fact.label, chosen?.label ?? ""));
    }
    default:
      return fact satisfies never;
  }
}

const comments = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `-- ${line.replace(/\s+/g, " ")}`);

/** Lines one after the other, each but the last with a comma, and the remarks of each before it. */
const listed = (items: readonly { readonly remarks: readonly string[]; readonly sql: string }[]) =>
  items.flatMap(({ remarks, sql }, index) => [
    ...comments(remarks).map((line) => `  ${line}`),
    `  ${sql}${index === items.length - 1 ? "" : ","}`,
  ]);

/**
 * The table of the facts of a kind of applicant: `CREATE TABLE`, with what stands in each column as comments in every language.
 *
 * @example tableSql(rules, "person", [zh, en])
 */
export function tableSql(
  rules: Pick<Rules, "facts">,
  applicant: Applicant,
  languages: readonly TableWords[],
): string {
  const table = tableOf(applicant);
  const columns = columnsOf(rules, applicant).map((column) => ({
    remarks: languages.map((words) => remark(column, words)),
    sql: `${column.name} ${types[column.fact.type]}`,
  }));
  const id = { remarks: languages.map((words) => words.id), sql: "id VARCHAR(64) NOT NULL" };
  return [
    ...comments(languages.flatMap((words) => words.head(table))),
    `CREATE TABLE ${table} (`,
    ...listed([id, ...columns]),
    ");",
    "",
  ].join("\n");
}

/**
 * The same as a view over a table of somebody's own columns: every fact is null until one's own expression stands in its place.
 *
 * @example viewSql(rules, "person", "residents", [zh, en])
 */
export function viewSql(
  rules: Pick<Rules, "facts">,
  applicant: Applicant,
  own: string,
  languages: readonly TableWords[],
): string {
  const table = tableOf(applicant);
  const columns = columnsOf(rules, applicant).map((column) => ({
    remarks: languages.map((words) => remark(column, words)),
    sql: `${unknown[column.fact.type]} AS ${column.name}`,
  }));
  const id = { remarks: languages.map((words) => words.id), sql: "id AS id" };
  return [
    ...comments(languages.flatMap((words) => words.viewHead(table, own))),
    `CREATE VIEW ${table} AS SELECT`,
    ...listed([id, ...columns]),
    `FROM ${own};`,
    "",
  ].join("\n");
}
