import { type Amendment, districtsOf } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { guideLaw } from "@/locales/guide-law";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { dayWords } from "../../result/words/format";

/** From which to which day an amendment holds, and that no last day is known. */
export function daysWords({ from, to }: Amendment, locale: Locale): string {
  const texts = guideLaw[locale];
  const first = dayWords(from, locale);
  return to ? texts.fromTo(first, dayWords(to, locale)) : texts.openEnd(first);
}

/** Names of districts, in the order in which they are asked. */
export function districtNames(ids: readonly string[], locale: Locale): string {
  return districtsOf(documentHere(locale).rules)
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join(punctuation[locale].listJoin);
}

/** What holds after the last day of an amendment; null where it has none, or changes nothing that could be unknown then. */
export function afterWords(
  { to, reverts, under, changes }: Amendment,
  locale: Locale,
): string | null {
  const texts = guideLaw[locale];
  if (!to) return null;
  if (reverts || under) return texts.thenOld;
  const isOpenThen = changes.some(
    (change) => "set" in change || "requirement" in change || "amount" in change,
  );
  return isOpenThen ? texts.thenUnknown : texts.thenOld;
}
