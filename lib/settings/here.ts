import { amended, document, type PolicyDocument, type Rules, versionOf } from "@/lib/policy";
import { documentIn } from "@/locales/documents";
import { type Bilingual, bilingualIn, defaultLocale, type Locale } from "@/locales/languages";
import type { Settings } from "./settings";

type StatedLaw = Pick<Settings, "instruments" | "confirmations">;

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

/** The rules' papers with those that the operator states, in the order of their days, and what offices have said. */
function lawWith(
  { instruments }: Pick<Rules, "instruments">,
  stated: StatedLaw,
  locale: Locale,
): Pick<Rules, "instruments" | "confirmations"> {
  const own = stated.instruments.map(({ title, issuer, source, ...paper }) => ({
    ...paper,
    title: bilingualIn(title, locale),
    issuer: bilingualIn(issuer, locale),
    source: bilingualIn(source, locale),
    certainty: "stated by the operator" as const,
    lookedUp: null,
  }));
  const said = stated.confirmations.map(({ by, note, ...word }) => ({
    ...word,
    by: bilingualIn(by, locale),
    note: inLocale(note, locale),
  }));
  return {
    instruments: [...instruments, ...own].sort(
      (a, b) => a.issued.localeCompare(b.issued) || a.id.localeCompare(b.id),
    ),
    confirmations: said.sort(
      (a, b) => a.on.localeCompare(b.on) || a.programme.localeCompare(b.programme),
    ),
  };
}

/** The version of the rules with what the operator states: of the document in its own words, so that it is the same in every language. */
function versionWith(stated: StatedLaw): string {
  const { version, ...rules } = document.rules;
  return versionOf({ ...rules, ...lawWith(rules, stated, defaultLocale) });
}

/** What the operator states of the law, by what it adds to the rules; nothing where nothing is stated. */
function statedLaw(rules: Rules, stated: StatedLaw, locale: Locale): Partial<Rules> {
  if (stated.instruments.length === 0 && stated.confirmations.length === 0) return {};
  return { ...lawWith(rules, stated, locale), version: versionWith(stated) };
}

/**
 * What the operator's file makes of the law, in a language: the rules {@link amended} with its papers and the words of offices, and the facts that it
 * fills in.
 *
 * @example lawOf(operator, "zh").rules.law // "amended"
 */
export const lawOf = (settings: Settings, locale: Locale) => ({
  rules: amended(documentWith(settings, locale).rules),
  stated: settings.facts,
});

/**
 * The document in a language as this site shows it: with the operator's names of districts and service numbers, and with the later papers
 * and the words of offices that the operator states. Where none is stated the rules have the same version.
 *
 * @example documentWith(operator, "en").imprint.title
 */
export function documentWith(
  settings: Pick<Settings, "districtNames" | "hotlines" | "instruments" | "confirmations">,
  locale: Locale,
): PolicyDocument {
  const own = documentIn(locale);
  const { rules } = own;
  return {
    ...own,
    rules: {
      ...rules,
      facts: namedFacts(rules, settings.districtNames, locale),
      ...statedLaw(rules, settings, locale),
    },
    hotlines: own.hotlines.map((line) => {
      const { number, name, about } = settings.hotlines[line.id] ?? {};
      return {
        ...line,
        number: number ?? line.number,
        name: inLocale(name, locale) ?? line.name,
        about: inLocale(about, locale) ?? line.about,
      };
    }),
  };
}
