import { statable } from "@/lib/batch/columns";
import type { BatchData } from "@/lib/batch/data";
import type { Cell } from "@/lib/batch/export-table";
import type { TemplateWords } from "@/lib/batch/template";
import {
  type Applicant,
  type Fact,
  type FactValue,
  type Law,
  type Programme,
  typeOf,
  type ValueWords,
  type Verdict,
} from "@/lib/policy/engine";
import type { CaseColumn } from "./vocabulary";

/** A case that the rules are tried on: a named example of a programme. */
export interface WrittenExample {
  readonly asOf: string;
  readonly statedOn?: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly verdict: Verdict;
  readonly yuan?: number | null;
}

/** The words of a file of office cases in one language. */
export interface CaseFileWords {
  readonly columns: Readonly<Record<CaseColumn | "asOf", string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly laws: Readonly<Record<Law, string>>;
  readonly values: Pick<TemplateWords, "yes" | "no" | "unknown" | "nothing">;
}

/** Between the members of a set: the surest sign of those that lists are read by. */
const betweenMembers = "；";

const columnsBefore = [
  "case",
  "programme",
  "asOf",
  "statedOn",
  "law",
  "verdict",
  "amount",
] as const;

const factsOf = ({ rules }: BatchData, applicant: Applicant): readonly Fact[] =>
  statable(rules.facts).filter(({ subjects }) => subjects.includes(applicant));

const headerOf = (facts: readonly Fact[], { columns }: CaseFileWords): readonly string[] => [
  ...columnsBefore.map((one) => columns[one]),
  ...facts.map(({ label }) => label),
];

/**
 * The header of a file of office cases to fill in: a column for each fact that can be known of such an applicant, by whomever.
 *
 * @example caseHeader("person", data, words)[0] // "案例编号"
 */
export const caseHeader = (
  applicant: Applicant,
  data: BatchData,
  words: CaseFileWords,
): readonly string[] => headerOf(factsOf(data, applicant), words);

/**
 * The examples of the rules as a file of office cases, by the document alone: its header, and a row each, named by its programme and its
 * number. What only an office knows and an example does not state is written as not known, so that nothing is filled in for it.
 *
 * @example exampleRows("person", examplesByProgramme, data, words).length
 */
export function exampleRows(
  applicant: Applicant,
  examples: Readonly<Record<string, readonly WrittenExample[]>>,
  data: BatchData,
  words: CaseFileWords,
): readonly (readonly Cell[])[] {
  const programmes = data.rules.programmes.filter((one) => one.applicant === applicant);
  const own = programmes.flatMap(({ id }) => examples[id] ?? []);
  const facts = factsOf(data, applicant).filter(
    ({ id, holder }) => holder === "office" || own.some((one) => one.facts[id] !== undefined),
  );
  const { values } = words;
  const valueWords: ValueWords = {
    ...{ yes: values.yes, no: values.no, none: values.nothing },
    day: (day) => day,
    quantity: String,
    list: (parts) => parts.join(betweenMembers),
  };
  const cellOf = (fact: Fact, value: FactValue | undefined): Cell => {
    if (value === null) return values.unknown;
    if (value !== undefined) return typeOf(fact).format(fact, value, valueWords);
    return fact.holder === "office" ? values.unknown : "";
  };
  const rowOf = ({ id, title }: Programme, example: WrittenExample, index: number) => [
    `${id} ${index + 1}`,
    title,
    example.asOf,
    example.statedOn ?? "",
    words.laws.document,
    words.verdicts[example.verdict],
    example.yuan === null ? values.nothing : (example.yuan ?? ""),
    ...facts.map((fact) => cellOf(fact, example.facts[fact.id])),
  ];
  return [
    headerOf(facts, words),
    ...programmes.flatMap((programme) =>
      (examples[programme.id] ?? []).map((example, index) => rowOf(programme, example, index)),
    ),
  ];
}
