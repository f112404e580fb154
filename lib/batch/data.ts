import type { OperatorFacts } from "@/lib/case/operator-facts";
import { localise, type Rules, rules } from "@/lib/policy";
import type { Text } from "@/lib/policy/engine";
import { type Locale, locales } from "@/messages/locale";
import type { FactWords, Vocabulary } from "./vocabulary";

/** Everything a list is assessed with, as data; for the server and the command, which hand it on. */
export interface BatchData {
  /** In the language of the results. */
  readonly rules: Rules<string>;
  /** Facts that whoever runs the site has stated for all. */
  readonly stated: OperatorFacts;
  readonly vocabulary: Vocabulary;
}

const inEveryLanguage = (text: Text): readonly string[] => locales.map((locale) => text[locale]);

type Fact = Rules["facts"][number];

const optionWords = (fact: Fact | undefined): readonly (readonly [string, readonly string[]])[] =>
  fact && "options" in fact
    ? fact.options.map(({ id, label }) => [String(id), inEveryLanguage(label)])
    : [];

/** The names of a fact, and those of its options both as this site and as the document calls them. */
function factWords(fact: Fact): FactWords {
  const original = new Map(optionWords(rules.facts.find(({ id }) => id === fact.id)));
  return {
    labels: inEveryLanguage(fact.label),
    options: Object.fromEntries(
      optionWords(fact).map(([id, words]) => [
        id,
        [...new Set([...words, ...(original.get(id) ?? [])])],
      ]),
    ),
  };
}

const applicantWords: Vocabulary["applicants"] = {
  person: ["个人", "自然人", "a person"],
  enterprise: ["企业", "an enterprise"],
  institution: ["机构", "an institution"],
};

/**
 * What lists are assessed with: the rules of this site in one language, and the names of facts, options and
 * applicants in all.
 */
export function batchData(locale: Locale, own: Rules, stated: OperatorFacts): BatchData {
  return {
    rules: localise(own, locale) as Rules<string>,
    stated,
    vocabulary: {
      facts: Object.fromEntries(own.facts.map((fact) => [fact.id, factWords(fact)])),
      applicants: applicantWords,
    },
  };
}
