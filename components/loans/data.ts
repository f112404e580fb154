import type { OperatorFacts } from "@/lib/case/operator-facts";
import type { LoanInterestRule, Parameter, Rules } from "@/lib/policy";
import { factsOf } from "@/lib/policy/engine";
import { documentHere, operator, statedFacts } from "@/lib/settings";
import type { Locale } from "@/locales/languages";

/** What the loan page shows and computes by, as plain data in one language. */
export interface LoansData {
  /** The rules of the loans alone: what they say of a case is what the whole rules say. */
  readonly rules: Rules;
  /** Facts that the operator has stated: assess with `usingOperatorFacts` of `lib/case/operator-facts`. */
  readonly stated: OperatorFacts;
  readonly lpr: Parameter;
  /** Who bears the interest of the loans of which the document does not say, by the day of the loan. */
  readonly interestRules: readonly LoanInterestRule[];
}

function parameterOf({ parameters }: Rules, id: string): Parameter {
  const found = parameters.find((parameter) => parameter.id === id);
  if (!found) throw new Error(`no parameter ${id}`);
  return found;
}

/** The data of the loan page. For server code: the browser gets it as a property of the page. */
export function loansData(locale: Locale): LoansData {
  const { rules, loanInterestRules } = documentHere(locale);
  const programmes = rules.programmes.filter(({ kind }) => kind === "loan");
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
      facts: rules.facts.filter(({ id }) => read.has(id)),
      parameters: [],
      notTogether: rules.notTogether.filter(({ pair }) => pair.every((id) => ids.includes(id))),
      contradictions: [],
      responsibilities: Object.fromEntries(
        Object.entries(rules.responsibilities).filter(([article]) => articles.has(Number(article))),
      ),
    },
    stated: statedFacts(operator),
    lpr: parameterOf(rules, "lpr-one-year"),
    interestRules: loanInterestRules,
  };
}
