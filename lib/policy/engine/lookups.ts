import type { Requirement } from "./language/condition";
import type { Clause, Hotline, Material, PolicyDocument } from "./language/document";
import type { ChoiceFact, Fact } from "./language/fact";
import type {
  Contradiction,
  Counter,
  Fund,
  Office,
  OutsideDocument,
  Parameter,
  Programme,
  Responsibility,
  Rules,
} from "./language/programme";
import type { Assessment, Result } from "./language/result";

/** What stands in a document, by its id. Each throws where the document has none of that id: an error in the document. */

type Named = { readonly id: string };

/** By list, what stands in it by its id: lists of rules and documents never change. */
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

function named<T extends Named>(all: readonly T[], id: string, what: string): T {
  const known = indexes.get(all) as ReadonlyMap<string, T> | undefined;
  const byId = known ?? new Map(all.map((one) => [one.id, one]));
  if (!known) indexes.set(all, byId);
  const found = byId.get(id);
  if (!found) throw new Error(`no ${what} is called ${id}`);
  return found;
}

const isPlace = (fact: Fact): fact is ChoiceFact<string> =>
  fact.type === "choice" && fact.options.every(({ id }) => typeof id === "string");

/**
 * The choice that states where an applicant is. Throws where the fact that the rules name for it is none.
 *
 * @example placeFactIn(rules).label // "所在旗区"
 */
export function placeFactIn({
  facts,
  places,
}: Pick<Rules, "facts" | "places">): ChoiceFact<string> {
  const fact = named(facts, places.fact, "fact");
  if (!isPlace(fact)) throw new Error(`${fact.id} is no choice`);
  return fact;
}

/** The fact of this id. @example factIn(rules, "district").label // "所在旗区" */
export const factIn = ({ facts }: Pick<Rules, "facts">, id: string): Fact =>
  named(facts, id, "fact");

/** The parameter of this id. @example parameterIn(rules, "lpr-one-year").unit // "percent" */
export const parameterIn = ({ parameters }: Pick<Rules, "parameters">, id: string): Parameter =>
  named(parameters, id, "parameter");

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

/** Every clause, in the order of the document. @example clausesOf(document).length // 91 */
export const clausesOf = ({ articles }: Pick<PolicyDocument, "articles">): readonly Clause[] =>
  articles.flatMap(({ clauses }) => clauses);

/** The clause of this id. @example clauseIn(document, "3.8").meaning */
export function clauseIn(document: Pick<PolicyDocument, "articles">, id: string): Clause {
  const found = clausesOf(document).find((clause) => clause.id === id);
  if (!found) throw new Error(`no clause is called ${id}`);
  return found;
}

/** The material of this id. @example materialIn(document, "diploma").name */
export const materialIn = (
  { materials }: Pick<PolicyDocument, "materials">,
  id: string,
): Material => named(materials, id, "material");

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

/**
 * The source of money of this id, of a programme.
 *
 * @example fundIn(distressedTrainingSubsidy, "employment-subsidy-fund").name // "就业补助资金"
 */
export const fundIn = ({ funding }: Pick<Programme, "funding">, id: string): Fund =>
  named(funding, id, "fund");

/**
 * The sources of money that a result names, of its programme.
 *
 * @example fundsIn(programme, result).map(({ name }) => name)
 */
export const fundsIn = (
  programme: Pick<Programme, "funding">,
  result: Pick<Result, "funding">,
): readonly Fund[] => result.funding.map((id) => fundIn(programme, id));

/** The contradiction of this id. @example contradictionIn(rules, "retired-under-45").words */
export const contradictionIn = (
  { contradictions }: Pick<Rules, "contradictions">,
  id: string,
): Contradiction => named(contradictions, id, "contradiction");

/**
 * The contradictions of which an assessment warns.
 *
 * @example contradictionsIn(rules, assessment).map(({ words }) => words)
 */
export const contradictionsIn = (
  rules: Pick<Rules, "contradictions">,
  { warnings }: Pick<Assessment, "warnings">,
): readonly Contradiction[] => warnings.map((id) => contradictionIn(rules, id));
