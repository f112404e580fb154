import {
  articles,
  counterById,
  counters,
  type Fact,
  type Hotlines,
  localise,
  type OutsideSource,
  offices,
  outside,
  type Programme,
  responsibleFor,
  rules,
} from "@/lib/policy";
import type { Text } from "@/lib/policy/engine";
import { factsOf } from "@/lib/policy/engine/explain";
import { rulesHere } from "@/lib/settings";
import { hrefFor, type Locale, locales } from "@/messages/locale";
import { clauseAnchor } from "../result/words/format";

/** For server code: how the parts of the policy point at each other, for the pages that one reads. */

const byId = new Map(rules.programmes.map((programme) => [programme.id, programme]));

/** The programme with this id; undefined where there is none. */
export const programmeById = (id: string): Programme | undefined => byId.get(id);

/** The article that decides who is responsible for a programme. */
export const articleOf = ({ clauses: [first = "0.1"] }: Programme): number =>
  Number.parseInt(first, 10);

/** The programmes that rest on a clause. */
export const programmesOn = (clause: string): readonly Programme[] =>
  rules.programmes.filter(({ clauses }) => clauses.includes(clause));

/** A counter with the programmes that one applies for there. */
export interface CounterShare {
  readonly counter: ReturnType<typeof counterById>;
  /** Where a clause names the counter. */
  readonly named: readonly Programme[];
  /** Where it is the usual place, and the document does not say. */
  readonly usual: readonly Programme[];
}

/** Every counter with its programmes, in their order. */
export const counterShares: readonly CounterShare[] = counters.map((counter) => {
  const own = rules.programmes.filter((programme) => programme.counter.id === counter.id);
  return {
    counter,
    named: own.filter((programme) => programme.counter.clause !== null),
    usual: own.filter((programme) => programme.counter.clause === null),
  };
});

/** The counter of a programme. */
export const counterOf = ({ counter }: Pick<Programme, "counter">): CounterShare["counter"] =>
  counterById(counter.id);

/** Whom to ask by a service number: about counters, and about programmes that name it besides their counter. */
export function calledBy(subject: keyof Hotlines): {
  readonly counters: readonly CounterShare["counter"][];
  readonly programmes: readonly Programme[];
} {
  const calls = (hotlines: readonly string[]): boolean => hotlines.includes(subject);
  return {
    counters: counters.filter(({ hotlines }) => calls(hotlines)),
    programmes: rules.programmes.filter(({ counter }) => calls(counter.hotlines)),
  };
}

const sources: readonly OutsideSource[] = Object.values(outside);

/** The other documents that conditions of a programme come from, each once, in the order of the conditions. */
export function outsideOf({
  requirements,
}: Pick<Programme, "requirements">): readonly OutsideSource[] {
  const own = requirements.flatMap((requirement) => requirement.outside ?? []);
  const distinct = [...new Set(own)];
  return distinct.flatMap((one) => sources.find((source) => source === one) ?? []);
}

/** An article with the programmes for which it names the responsible offices. */
export interface ArticleShare {
  readonly number: number;
  readonly title: Text;
  readonly programmes: readonly Programme[];
}

/** What an office answers for. */
export interface OfficeShare {
  readonly office: Text;
  readonly leads: readonly ArticleShare[];
  readonly joins: readonly ArticleShare[];
}

const shares: readonly ArticleShare[] = articles
  .filter(({ number }) => number > 0)
  .map(({ number, title }) => ({
    number,
    title,
    programmes: rules.programmes.filter((programme) => articleOf(programme) === number),
  }));

/** Every office of the document with the articles that it leads and joins; those that lead come first. */
export const officeShares: readonly OfficeShare[] = Object.values(offices)
  .map((office) => ({
    office,
    leads: shares.filter(({ number }) => responsibleFor(number).lead === office),
    joins: shares.filter(({ number }) => responsibleFor(number).joint.includes(office)),
  }))
  .sort((one, other) => Number(other.leads.length > 0) - Number(one.leads.length > 0));

const facts = Object.fromEntries(
  locales.map((locale) => [locale, localise(rulesHere.facts, locale) as readonly Fact<string>[]]),
) as Readonly<Record<Locale, readonly Fact<string>[]>>;

/** Every fact in one language. */
export const factsIn = (locale: Locale): readonly Fact<string>[] => facts[locale];

const heldByOffice = new Set(
  rules.facts.filter(({ holder }) => holder === "office").map(({ id }) => id),
);

/** How much of a condition only an office can state. */
export function officePart({ test }: Programme["requirements"][number]): "all" | "part" | "none" {
  const ids = factsOf(test);
  if (!ids.some((id) => heldByOffice.has(id))) return "none";
  return ids.every((id) => heldByOffice.has(id)) ? "all" : "part";
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
