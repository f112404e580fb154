import type { Requirement } from "./language/condition";
import type { Clause, Hotline, PolicyDocument } from "./language/document";
import type {
  Contradiction,
  Counter,
  Fund,
  Office,
  OutsideDocument,
  Programme,
  Responsibility,
  Rules,
} from "./language/programme";
import type { Assessment, Result } from "./language/result";

/** What stands in a document, by its id. Each throws where the document has none of that id: an error in the document. */

function named<T extends { readonly id: string }>(all: readonly T[], id: string, what: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`no ${what} is called ${id}`);
  return found;
}

/** The programme of this id. @example programmeIn(rules, "startup-subsidy").title */
export const programmeIn = ({ programmes }: Pick<Rules, "programmes">, id: string): Programme =>
  named(programmes, id, "programme");

/** The counter of this id. @example counterIn(rules, "tax").name */
export const counterIn = ({ counters }: Pick<Rules, "counters">, id: string): Counter =>
  named(counters, id, "counter");

/** The office of this id. @example officeIn(rules, "finance").name */
export const officeIn = ({ offices }: Pick<Rules, "offices">, id: string): Office =>
  named(offices, id, "office");

/** The other document of this id. @example outsideIn(rules, "labour-law").title */
export const outsideIn = ({ outside }: Pick<Rules, "outside">, id: string): OutsideDocument =>
  named(outside, id, "other document");

/** Every clause, in the order of the document. */
export const clausesOf = ({ articles }: Pick<PolicyDocument, "articles">): readonly Clause[] =>
  articles.flatMap(({ clauses }) => clauses);

/** The clause of this id. @example clauseIn(document, "3.8").meaning */
export const clauseIn = (document: Pick<PolicyDocument, "articles">, id: string): Clause =>
  named(clausesOf(document), id, "clause");

/**
 * Who answers for an article. The preamble (0) names nobody; throws where there is no such article.
 *
 * @example responsibleIn(rules, 3).lead // "finance"
 */
export function responsibleIn(
  { responsibilities }: Pick<Rules, "responsibilities">,
  article: number,
): Responsibility {
  if (article === 0) return { lead: null, joint: [], andOthers: false };
  const found = responsibilities[article];
  if (!found) throw new RangeError(`the document has no article ${article}`);
  return found;
}

/**
 * The service numbers to call about a programme: those of its counter, those of its own, and those for everything, in their order.
 *
 * @example hotlinesFor(document, unemploymentBenefit).map(({ number }) => number) // ["12333", "12345"]
 */
export function hotlinesFor(
  { rules, hotlines }: Pick<PolicyDocument, "rules" | "hotlines">,
  { counter }: Pick<Programme, "counter">,
): readonly Hotline[] {
  const named = [...counterIn(rules, counter.id).hotlines, ...counter.hotlines];
  return hotlines.filter(({ id, general }) => general || named.includes(id));
}

/** The requirement of this id in a programme. @example requirementIn(startupSubsidy, "one-year").words */
export const requirementIn = (
  { requirements }: Pick<Programme, "requirements">,
  id: string,
): Requirement => named(requirements, id, "requirement");

/** The sources of money that a result names, of its programme. */
export const fundsIn = (
  { funding }: Pick<Programme, "funding">,
  result: Pick<Result, "funding">,
): readonly Fund[] => result.funding.map((id) => named(funding, id, "fund"));

/** The contradictions of which an assessment warns. */
export const contradictionsIn = (
  { contradictions }: Pick<Rules, "contradictions">,
  { warnings }: Pick<Assessment, "warnings">,
): readonly Contradiction[] => warnings.map((id) => named(contradictions, id, "contradiction"));
