import type { OperatorFacts } from "@/lib/case/operator-facts";
import { type CalculableLoan, loansOf } from "@/lib/loans/calculable";
import {
  hotlinesFor,
  type Imprint,
  type LoanInterestRule,
  type Parameter,
  type Rules,
} from "@/lib/policy";
import {
  amended,
  factsOf,
  factsOfNumber,
  type Hotline,
  historyOf,
  parameterIn,
} from "@/lib/policy/engine";
import { documentHere, operator } from "@/lib/settings";
import type { Locale } from "@/locales/languages";

/** A loan with the days from which later papers give it another ceiling, in their order; null: not known any more. */
export interface LoanOverTime {
  readonly loan: CalculableLoan;
  readonly ceilings: readonly {
    readonly from: string;
    readonly value: number | null;
    readonly paper: string;
  }[];
}

function overTime(loan: CalculableLoan, rules: Rules): LoanOverTime {
  const figure = rules.figures.find(({ id }) => id === loan.amount.yuan.figure);
  const history = figure ? historyOf(rules, figure) : [];
  return {
    loan,
    ceilings: history.flatMap(({ from, value, instrument, districts }) =>
      from !== null && instrument && districts === null
        ? [{ from, value, paper: instrument.number ?? instrument.title }]
        : [],
    ),
  };
}

/** What the loan page shows and computes by, as plain data in one language. */
export interface LoansData {
  /** The rules of the loans alone: what they say of a case is what the whole rules say. */
  readonly rules: Rules;
  /** The loans as the document has them, each with what its ceiling is since later papers. */
  readonly loans: readonly LoanOverTime[];
  /** Facts that the operator has stated: assess with `usingOperatorFacts` of `lib/case/operator-facts`. */
  readonly stated: OperatorFacts;
  readonly imprint: Imprint;
  /** The numbers to call, by loan. */
  readonly hotlines: Readonly<Record<string, readonly Hotline[]>>;
  readonly countsOfAYear: readonly string[];
  /** Null where the document has none: the rate must then be typed. */
  readonly lpr: Parameter | null;
  /** Who bears the interest of the loans of which the document does not say, by the day of the loan. */
  readonly interestRules: readonly LoanInterestRule[];
}

/** The data of the loan page. For server code: the browser gets it as a property of the page. */
export function loansData(locale: Locale): LoansData {
  const document = documentHere(locale);
  const { imprint, rules: written, countsOfAYear, lpr, loanInterestRules } = document;
  const rules = amended(written);
  const loans = loansOf(written);
  const ids = loans.map(({ id }) => id);
  const programmes = rules.programmes.filter(({ id }) => ids.includes(id));
  const read = new Set(
    programmes.flatMap(({ requirements, amount }) => [
      ...requirements.flatMap(({ test }) => factsOf(test)),
      ...("yuan" in amount ? factsOfNumber(amount.yuan) : []),
    ]),
  );
  const articles = new Set(
    programmes.map(({ clauses: [first = ""] }) => Number.parseInt(first, 10)),
  );
  return {
    rules: {
      ...rules,
      programmes,
      facts: rules.facts.filter(({ id }) => read.has(id) || id === rules.places.fact),
      parameters: [],
      notTogether: rules.notTogether.filter(({ pair }) => pair.every((id) => ids.includes(id))),
      contradictions: [],
      responsibilities: Object.fromEntries(
        Object.entries(rules.responsibilities).filter(([article]) => articles.has(Number(article))),
      ),
    },
    loans: loans.map((loan) => overTime(loan, written)),
    stated: operator.facts,
    imprint,
    hotlines: Object.fromEntries(loans.map((loan) => [loan.id, hotlinesFor(document, loan)])),
    countsOfAYear,
    lpr: lpr === null ? null : parameterIn(rules, lpr),
    interestRules: loanInterestRules,
  };
}
