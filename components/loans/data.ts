import type { OperatorFacts } from "@/lib/case/operator-facts";
import { type CalculableLoan, loansOf } from "@/lib/loans/calculable";
import type { Imprint, LoanInterestRule, Parameter, Rules } from "@/lib/policy";
import { factsOf, parameterIn } from "@/lib/policy/engine";
import { documentHere, operator } from "@/lib/settings";
import type { Locale } from "@/locales/languages";

interface LoanRules extends Rules {
  readonly programmes: readonly CalculableLoan[];
}

/** What the loan page shows and computes by, as plain data in one language. */
export interface LoansData {
  /** The rules of the loans alone: what they say of a case is what the whole rules say. */
  readonly rules: LoanRules;
  /** Facts that the operator has stated: assess with `usingOperatorFacts` of `lib/case/operator-facts`. */
  readonly stated: OperatorFacts;
  readonly imprint: Imprint;
  readonly countsOfAYear: readonly string[];
  /** Null where the document has none: the rate must then be typed. */
  readonly lpr: Parameter | null;
  /** Who bears the interest of the loans of which the document does not say, by the day of the loan. */
  readonly interestRules: readonly LoanInterestRule[];
}

/** The data of the loan page. For server code: the browser gets it as a property of the page. */
export function loansData(locale: Locale): LoansData {
  const { imprint, rules, countsOfAYear, lpr, loanInterestRules } = documentHere(locale);
  const programmes = loansOf(rules);
  const ids = programmes.map(({ id }) => id);
  const read = new Set(
    programmes.flatMap(({ requirements }) => requirements.flatMap(({ test }) => factsOf(test))),
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
    stated: operator.facts,
    imprint,
    countsOfAYear,
    lpr: lpr === null ? null : parameterIn(rules, lpr),
    interestRules: loanInterestRules,
  };
}
