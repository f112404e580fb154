import type { PolicyDocument, Rules } from "@/lib/policy";
import { documentIn } from "@/locales/documents";
import { type Bilingual, bilingualIn, type Locale } from "@/locales/languages";
import type { Settings } from "./settings";

const inLocale = (text: Bilingual | undefined, locale: Locale): string | undefined =>
  text && bilingualIn(text, locale);

/** The facts with the operator's names for some districts; ids, and with them stored cases, are as before. */
function namedFacts(
  rules: Rules,
  names: Settings["districtNames"],
  locale: Locale,
): Rules["facts"] {
  return rules.facts.map((fact) => {
    if (fact.id !== rules.places.fact || fact.type !== "choice") return fact;
    const options = fact.options.map((option) => ({
      ...option,
      label: inLocale(names[option.id], locale) ?? option.label,
    }));
    return { ...fact, options };
  });
}

/**
 * The document in a language as this site shows it: with the operator's names of districts and service numbers. The same rules otherwise,
 * and the same version.
 *
 * @example documentWith(operator, "en").imprint.title
 */
export function documentWith(
  { districtNames, hotlines }: Pick<Settings, "districtNames" | "hotlines">,
  locale: Locale,
): PolicyDocument {
  const document = documentIn(locale);
  return {
    ...document,
    rules: { ...document.rules, facts: namedFacts(document.rules, districtNames, locale) },
    hotlines: document.hotlines.map((line) => {
      const { number, name, about } = hotlines[line.id] ?? {};
      return {
        ...line,
        number: number ?? line.number,
        name: inLocale(name, locale) ?? line.name,
        about: inLocale(about, locale) ?? line.about,
      };
    }),
  };
}
