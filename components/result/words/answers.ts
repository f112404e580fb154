import type { Fact, FactValue, Locale } from "@/lib/policy/engine";
import { resultWords } from "@/messages/result-words";
import { dayWords, figure } from "./format";

/** A value as its applicant would say it; 不清楚 where it is null. */
export function valueWords(fact: Fact<string>, value: FactValue, locale: Locale): string {
  const texts = resultWords[locale];
  if (value === null) return texts.unsure;
  switch (fact.type) {
    case "yesNo":
      return value === true ? texts.yes : texts.no;
    case "date":
      return dayWords(String(value), locale);
    case "number":
      return texts.units[fact.unit](figure(Number(value)));
    case "choice":
      return fact.options.find(({ id }) => id === value)?.label ?? String(value);
    case "set": {
      const chosen = fact.options.filter(({ id }) => Array.isArray(value) && value.includes(id));
      if (chosen.length === 0) return texts.noneOfSet;
      return chosen.map(({ label }) => label).join(texts.listJoin);
    }
    default:
      return fact satisfies never;
  }
}
