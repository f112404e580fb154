import { counterIn, districtOfCounter, programmeIn, type Result } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import type { Contact } from "../contact";
import type { ResultContext } from "../context";
import { clauseWords } from "./format";

/** Where one goes for a programme. */
export interface WhereToGo {
  /** The counter, with the district stated where it goes by that: “额济纳旗的公共就业服务机构（人社部门）”. */
  readonly name: string;
  /** The clause that names the counter; null where it is the usual place. */
  readonly clause: string | null;
  /** What must be said of that district; null where nothing. */
  readonly note: string | null;
  /** The district that the counter is known to be in; null where nothing says which. */
  readonly district: string | null;
  /** What the operator has entered for the counter in that district; null where nothing, or no district says which. */
  readonly contact: Contact | null;
  /** The page of the region on which one can apply; null where the operator has stated none. */
  readonly online: string | null;
}

/**
 * Where one goes for a programme: card, plan, sheet, calendar, desk and lists all send people there. Who is responsible for the
 * article is another thing.
 */
export function whereToGo(
  { data, locale, value }: Pick<ResultContext, "data" | "locale" | "value">,
  result: Pick<Result, "programme" | "counter">,
): WhereToGo {
  const counter = counterIn(data.rules, result.counter);
  const place = districtOfCounter(counter, value.facts, data.rules);
  const district = place?.id ?? null;
  const texts = resultWords[locale];
  const noted = data.counterNotes.find(({ id }) => id === counter.id);
  return {
    name: place ? texts.counterIn(place.label, counter.nameIn) : counter.name,
    clause: programmeIn(data.rules, result.programme).counter.clause,
    note: (place && noted?.note) ?? null,
    district,
    contact: (district && data.contacts[counter.id]?.[district]) || null,
    online: data.onlineServices[result.programme] ?? null,
  };
}

/** Why there, in a few words: the clause that names the counter, or that it is the usual place; and what must be said of it. */
export function whyThere(
  { clause, note }: Pick<WhereToGo, "clause" | "note">,
  locale: ResultContext["locale"],
): string {
  const { comma } = punctuation[locale];
  const { usualPlace } = resultWords[locale];
  const why = clause === null ? usualPlace : clauseWords(clause, locale);
  return note === null ? why : why + comma + note;
}
