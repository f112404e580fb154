import type { FilledFact } from "@/lib/case/operator-facts";
import {
  type Fact,
  type FactValue,
  factIn,
  placeFactIn,
  type Rules,
  typeOf,
} from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { dayWords, quantity } from "./format";

/** A value as its applicant would say it; 不清楚 where it is null. */
export function valueWords(fact: Fact, value: FactValue, locale: Locale): string {
  const texts = resultWords[locale];
  if (value === null) return texts.unsure;
  return typeOf(fact).format(fact, value, {
    yes: texts.yes,
    no: texts.no,
    none: texts.noneOfSet,
    day: (day) => dayWords(day, locale),
    quantity: (number, unit) => quantity(number, unit, locale),
    list: (parts) => parts.join(punctuation[locale].listJoin),
  });
}

/** A value that the operator has stated, with the year or the district that it is for: 3.1%（2021 年）. */
export function filledWords(
  { fact: id, value, year, district }: FilledFact,
  rules: Pick<Rules, "facts" | "places">,
  locale: Locale,
): string {
  const texts = resultWords[locale];
  const words = valueWords(factIn(rules, id), value, locale);
  if (year !== null) return words + texts.inBrackets(texts.year(year));
  if (district === null) return words;
  return words + texts.inBrackets(valueWords(placeFactIn(rules), district, locale));
}
