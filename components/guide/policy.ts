import {
  type Article,
  type Counter,
  counterIn,
  factsOf,
  type Hotline,
  type MutualExclusion,
  type Office,
  type OutsideDocument,
  outsideIn,
  type Parameter,
  type PolicyDocument,
  type Programme,
  parametersOf,
  type Rules,
  responsibleIn,
} from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import { clauseAnchor } from "../result/words/format";

/** For server code: how the parts of the policy point at each other, for the pages that one reads. */

/** The article that decides who is responsible for a programme. */
export const articleOf = ({ clauses: [first = "0"] }: Programme): number =>
  Number.parseInt(first, 10);

/** The programmes that rest on a clause. */
export const programmesOn = ({ programmes }: Rules, clause: string): readonly Programme[] =>
  programmes.filter(({ clauses }) => clauses.includes(clause));

/** A counter with the programmes that one applies for there. */
export interface CounterShare {
  readonly counter: Counter;
  /** Where a clause names the counter. */
  readonly named: readonly Programme[];
  /** Where it is the usual place, and the document does not say. */
  readonly usual: readonly Programme[];
}

/** Every counter with its programmes, in their order. */
export const counterShares = ({ counters, programmes }: Rules): readonly CounterShare[] =>
  counters.map((counter) => {
    const own = programmes.filter((programme) => programme.counter.id === counter.id);
    return {
      counter,
      named: own.filter((programme) => programme.counter.clause !== null),
      usual: own.filter((programme) => programme.counter.clause === null),
    };
  });

/** The counter of a programme. */
export const counterOf = (rules: Rules, { counter }: Pick<Programme, "counter">): Counter =>
  counterIn(rules, counter.id);

/** The service numbers to call about a counter. */
export const counterHotlines = (
  { rules, hotlines }: Pick<PolicyDocument, "rules" | "hotlines">,
  counter: string,
): readonly Hotline[] => {
  const named = counterIn(rules, counter).hotlines;
  return hotlines.filter(({ id, general }) => general || named.includes(id));
};

/** Whom to ask by a service number: about counters, and about programmes that name it besides their counter. */
export function calledBy(
  { counters, programmes }: Rules,
  hotline: string,
): { readonly counters: readonly Counter[]; readonly programmes: readonly Programme[] } {
  const calls = (hotlines: readonly string[]): boolean => hotlines.includes(hotline);
  return {
    counters: counters.filter(({ hotlines }) => calls(hotlines)),
    programmes: programmes.filter(({ counter }) => calls(counter.hotlines)),
  };
}

/** The dated figures of other documents by which an amount is worked out. */
export function parametersFor(
  { parameters }: Rules,
  { amount }: Pick<Programme, "amount">,
): readonly Parameter[] {
  if (amount.kind === "none" || amount.kind === "schedule") return [];
  const ids = parametersOf(amount.yuan);
  return parameters.filter(({ id }) => ids.includes(id));
}

/** What a programme cannot be combined with, each with why. */
export const excludedBy = (
  { programmes, notTogether }: Rules,
  { id }: Pick<Programme, "id">,
): readonly (Omit<MutualExclusion, "pair"> & { readonly other: Programme })[] =>
  notTogether.flatMap(({ pair, clause, why }) => {
    const other = programmes.find((one) => one.id === (pair[0] === id ? pair[1] : pair[0]));
    return pair.includes(id) && other ? [{ other, clause, why }] : [];
  });

/** The other documents that conditions of a programme come from, each once, in the order of the conditions. */
export function outsideOf(
  rules: Rules,
  { requirements }: Pick<Programme, "requirements">,
): readonly OutsideDocument[] {
  const own = requirements.flatMap((requirement) => requirement.outside ?? []);
  return [...new Set(own)].map((id) => outsideIn(rules, id));
}

/** An article with the programmes for which it names the responsible offices. */
export interface ArticleShare extends Pick<Article, "number" | "title"> {
  readonly programmes: readonly Programme[];
}

/** What an office answers for. */
export interface OfficeShare {
  readonly office: Office;
  readonly leads: readonly ArticleShare[];
  readonly joins: readonly ArticleShare[];
}

/** Every office of the document with the articles that it leads and joins; those that lead come first. */
export function officeShares({ articles, rules }: PolicyDocument): readonly OfficeShare[] {
  const shares = articles
    .filter(({ number }) => number > 0)
    .map(({ number, title }) => ({
      number,
      title,
      programmes: rules.programmes.filter((programme) => articleOf(programme) === number),
    }));
  return rules.offices
    .map((office) => ({
      office,
      leads: shares.filter(({ number }) => responsibleIn(rules, number).lead === office.id),
      joins: shares.filter(({ number }) => responsibleIn(rules, number).joint.includes(office.id)),
    }))
    .sort((one, other) => Number(other.leads.length > 0) - Number(one.leads.length > 0));
}

/** How much of a condition only an office can state. */
export function officePart(
  { facts }: Rules,
  { test }: Programme["requirements"][number],
): "all" | "part" | "none" {
  const isOfficeFact = (id: string): boolean =>
    facts.some((fact) => fact.id === id && fact.holder === "office");
  const ids = factsOf(test);
  if (!ids.some(isOfficeFact)) return "none";
  return ids.every(isOfficeFact) ? "all" : "part";
}

/** The address of a programme's guide. */
export const guideHref = (locale: Locale, id: string): string => hrefFor(locale, `/policies/${id}`);

/** The address of a clause. */
export const clauseHref = (locale: Locale, id: string): string =>
  `${hrefFor(locale, "/clauses")}#${clauseAnchor(id)}`;

/** Where an article stands on the page of clauses. */
export const articleAnchor = (number: number): string => `a-${number}`;

/** The address of an article. */
export const articleHref = (locale: Locale, number: number): string =>
  `${hrefFor(locale, "/clauses")}#${articleAnchor(number)}`;
