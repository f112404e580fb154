import { type Locale, locales, localise, type Rules, rules } from "@/lib/policy";
import type { Text } from "@/lib/policy/language/text";
import type { FactWords, Vocabulary } from "./vocabulary";

/** Everything a list is assessed with, as data; for the server and the command, which hand it on. */
export interface BatchData {
  /** In the language of the results. */
  readonly rules: Rules<string>;
  readonly vocabulary: Vocabulary;
}

const inEveryLanguage = (text: Text): readonly string[] => locales.map((locale) => text[locale]);

const factWords = (fact: Rules["facts"][number]): FactWords => ({
  labels: inEveryLanguage(fact.label),
  options: Object.fromEntries(
    "options" in fact ? fact.options.map(({ id, label }) => [id, inEveryLanguage(label)]) : [],
  ),
});

const applicantWords: Vocabulary["applicants"] = {
  person: ["个人", "自然人", "a person"],
  enterprise: ["企业", "an enterprise"],
  institution: ["机构", "an institution"],
};

/** The rules in one language, and the names of facts, options and applicants in all. */
export function batchData(locale: Locale): BatchData {
  return {
    rules: localise(rules, locale) as Rules<string>,
    vocabulary: {
      facts: Object.fromEntries(rules.facts.map((fact) => [fact.id, factWords(fact)])),
      applicants: applicantWords,
    },
  };
}
