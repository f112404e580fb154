import { type Standing, standingOf } from "@/lib/case/standing";
import {
  type Applicant,
  type Assessment,
  compareVerdicts,
  contradictionsIn,
  type Facts,
  isOpenLaw,
  officeIn,
  type Programme,
  placeFactIn,
  type Result,
  type Rules,
  type RunningState,
  verdicts,
} from "@/lib/policy/engine";
import type { AssessedRow, Batch } from "./assess";
import { counterNames } from "./counter";
import { receiptCell } from "./receipt-cell";

/** A cell of the results. */
export type Cell = string | number | null;

/** `list`: a row for each person and programme that may be had now or later. `matrix`: a row for each person. */
export const exportForms = ["list", "matrix"] as const;
export type ExportForm = (typeof exportForms)[number];

/** Words of the results in one language. */
export interface ExportWords {
  readonly columns: Readonly<
    Record<
      | "row"
      | "asOf"
      | "applicant"
      | "programme"
      | "programmeId"
      | "verdict"
      | "status"
      | "papers"
      | "amount"
      | "yuan"
      | "opens"
      | "closes"
      | "missing"
      | "pending"
      | "onlyOne"
      | "where"
      | "lead"
      | "joint"
      | "clauses"
      | "stated"
      | "warnings"
      | "receipt"
      | "eligible"
      | "toAsk"
      | "total",
      string
    >
  >;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly states: Readonly<Record<RunningState, string>>;
  /** What a later paper has left unknown. */
  readonly openLaw: (label: string) => string;
  readonly applicants: Readonly<Record<Applicant, { readonly name: string }>>;
  readonly amounts: Readonly<Record<Result["amount"]["kind"], string>>;
  /** The figure is for one year. */
  readonly aYear: (amount: string) => string;
  /** The counter of a district. */
  readonly counterIn: (district: string, counter: string) => string;
  readonly andOthers: string;
  /** A fact and its value. */
  readonly answer: (label: string, value: string) => string;
  /** Between the parts of a list in one cell. */
  readonly between: string;
  /** A column of the matrix: what of which programme. */
  readonly of: (programme: string, what: string) => string;
}

/** Results as a table. */
export interface ExportTable {
  readonly header: readonly string[];
  readonly rowsOf: (assessed: AssessedRow) => readonly (readonly Cell[])[];
}

/** Whether a list of what to do names a programme: it may be had now or later, and is not had already. */
const isToDo = ({ verdict }: Result): boolean => compareVerdicts(verdict, "ineligible") > 0;

type ExportBuilder = (batch: Batch, rules: Rules, words: ExportWords) => ExportTable;

/** Words for what whoever runs the site has stated. */
function statedWords({ facts }: Rules, words: ExportWords) {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return ({ filled }: AssessedRow): string =>
    filled
      .map(({ fact: id, value }) => {
        const fact = byId.get(id);
        const options = fact && "options" in fact ? fact.options : [];
        const label = options.find((option) => option.id === value)?.label ?? String(value);
        return words.answer(fact?.label ?? id, label);
      })
      .join(words.between);
}

/** What is said of the contradictions of which an assessment warns. */
const warningWords = (rules: Rules, assessment: Assessment, { between }: ExportWords): string =>
  contradictionsIn(rules, assessment)
    .map(({ words }) => words)
    .join(between);

/** The titles of the later papers that touch a result, the oldest first. */
function paperTitles({ instruments }: Rules, { between }: ExportWords) {
  const inOrder = [...instruments].sort((one, other) => one.issued.localeCompare(other.issued));
  return ({ changedBy }: Pick<Result, "changedBy">): string =>
    inOrder.flatMap(({ id, title }) => (changedBy.includes(id) ? [title] : [])).join(between);
}

function districtWords(rules: Rules) {
  const { id: fact, label, options } = placeFactIn(rules);
  const labels = new Map<unknown, string>(options.map((option) => [option.id, option.label]));
  return { label, of: (facts: Facts): string => labels.get(facts[fact]) ?? "" };
}

/** The cells that every row begins with. */
function identityCells(batch: Batch, rules: Rules, { columns, applicants }: ExportWords) {
  const district = districtWords(rules);
  return {
    header: [columns.row, ...batch.carried, columns.asOf, columns.applicant, district.label],
    cellsOf: ({ row, carried, asOf, facts }: AssessedRow): readonly Cell[] => [
      row,
      ...carried,
      asOf,
      applicants[facts.applicant].name,
      district.of(facts),
    ],
  };
}

const listOf: ExportBuilder = (batch, rules, words) => {
  const { columns, between } = words;
  const whose = identityCells(batch, rules, words);
  const stated = statedWords(rules, words);
  const labels = new Map(rules.facts.map(({ id, label }) => [id, label]));
  const titles = new Map(rules.programmes.map(({ id, title }) => [id, title]));
  const counterOf = counterNames(rules, words.counterIn);
  const nameOf = (id: string): string => {
    const label = labels.get(id) ?? id;
    return isOpenLaw(id) ? words.openLaw(label) : label;
  };
  const factList = (ids: readonly string[]) => ids.map(nameOf).join(between);
  const papersOf = paperTitles(rules, words);
  const receipt = receiptCell(batch, rules);

  const cellsOf = (
    { amount, ...result }: Result,
    { facts, assessment: { choices } }: AssessedRow,
  ): readonly Cell[] => {
    const { programme, window, missing, pending, clauses } = result;
    const { lead, joint, andOthers } = result.departments;
    const rivals = choices
      .filter(({ pair }) => pair.includes(programme))
      .flatMap(({ pair }) => pair.filter((id) => id !== programme));
    const kind = words.amounts[amount.kind];
    return [
      titles.get(programme) ?? programme,
      programme,
      words.standings[standingOf(result)],
      words.states[result.status.state],
      papersOf(result),
      amount.per === "year" ? words.aYear(kind) : kind,
      amount.yuan,
      window.opens,
      window.closes,
      factList(missing),
      factList(pending),
      rivals.map((id) => titles.get(id) ?? id).join(between),
      counterOf(result, facts),
      lead && officeIn(rules, lead).name,
      [
        ...joint.map((office) => officeIn(rules, office).name),
        ...(andOthers ? [words.andOthers] : []),
      ].join(between),
      clauses.join(between),
    ];
  };

  return {
    header: [
      ...whose.header,
      columns.programme,
      columns.programmeId,
      columns.verdict,
      columns.status,
      columns.papers,
      columns.amount,
      columns.yuan,
      columns.opens,
      columns.closes,
      columns.missing,
      columns.pending,
      columns.onlyOne,
      columns.where,
      columns.lead,
      columns.joint,
      columns.clauses,
      columns.stated,
      columns.warnings,
      columns.receipt,
    ],
    rowsOf: (assessed) => {
      const { results } = assessed.assessment;
      const said = warningWords(rules, assessed.assessment, words);
      const begin = whose.cellsOf(assessed);
      const filledIn = stated(assessed);
      return results
        .filter(isToDo)
        .sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict))
        .map((result, line) => [
          ...begin,
          ...cellsOf(result, assessed),
          filledIn,
          // Once a person: a list of a hundred thousand would say it millions of times.
          line === 0 ? said : "",
          line === 0 ? receipt(assessed) : "",
        ]);
    },
  };
};

const matrixOf: ExportBuilder = (batch, rules, words) => {
  const { columns } = words;
  const whose = identityCells(batch, rules, words);
  const stated = statedWords(rules, words);
  const papersOf = paperTitles(rules, words);
  const receipt = receiptCell(batch, rules);
  const { verdict, status, papers, yuan, opens, closes } = columns;
  const parts = [verdict, status, papers, yuan, opens, closes];
  const headerOf = ({ title }: Programme) => parts.map((part) => words.of(title, part));
  const nothing: readonly Cell[] = parts.map(() => null);
  return {
    header: [
      ...whose.header,
      columns.eligible,
      columns.toAsk,
      columns.total,
      columns.stated,
      columns.warnings,
      ...batch.programmes.flatMap(headerOf),
      columns.receipt,
    ],
    rowsOf: (assessed) => {
      const { results, best } = assessed.assessment;
      const byId = new Map(results.map((result) => [result.programme, result]));
      // What comes to 0 yuan is nothing to be had.
      const count = (standing: Standing): number =>
        results.filter((one) => standingOf(one) === standing && one.amount.yuan !== 0).length;
      return [
        [
          ...whose.cellsOf(assessed),
          count("eligible"),
          count("toAsk"),
          best.totalYuan,
          stated(assessed),
          warningWords(rules, assessed.assessment, words),
          ...batch.programmes.flatMap(({ id }) => {
            const result = byId.get(id);
            if (!result) return nothing;
            const { amount, window } = result;
            return [
              words.standings[standingOf(result)],
              words.states[result.status.state],
              papersOf(result),
              amount.yuan,
              window.opens,
              window.closes,
            ];
          }),
          receipt(assessed),
        ],
      ];
    },
  };
};

const makers: Readonly<Record<ExportForm, ExportBuilder>> = { list: listOf, matrix: matrixOf };

/**
 * Lays out the results of a list as a table of one of the forms.
 *
 * @example exportTable("list", batch, rules, words)
 */
export function exportTable(
  form: ExportForm,
  batch: Batch,
  rules: Rules,
  words: ExportWords,
): ExportTable {
  return makers[form](batch, rules, words);
}
