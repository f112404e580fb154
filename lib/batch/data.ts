import type { OperatorFacts } from "@/lib/case/operator-facts";
import {
  type Applicant,
  amended,
  applicants,
  type Fact,
  type Imprint,
  type PolicyDocument,
  type Rules,
} from "@/lib/policy/engine";
import { type Versions, versionsOf } from "@/lib/receipt/receipt";
import { applicantTexts } from "@/locales/applicants";
import { documentIn } from "@/locales/documents";
import { type InLanguages, type Locale, locales } from "@/locales/languages";
import type { FactWords, Vocabulary } from "./vocabulary";

/** Everything a list is assessed with, as data; for the server and the command, which hand it on. */
export interface BatchData {
  /** In the language of the results. */
  readonly rules: Rules;
  readonly imprint: Imprint;
  /** Facts that whoever runs the site has stated for all. */
  readonly stated: OperatorFacts;
  readonly vocabulary: Vocabulary;
  /** What results rest on, for their receipts. */
  readonly versions: Versions;
}

/** The names of a fact and of its options: as this site calls them, as the document does, and as people write them in lists. */
function factWords(id: string, documents: readonly PolicyDocument[]): FactWords {
  const facts = documents.flatMap(({ rules }) => rules.facts.filter((fact) => fact.id === id));
  const options = facts.flatMap((fact) => ("options" in fact ? fact.options : []));
  const labelsOf = (option: string | number) =>
    options.flatMap((one) => (one.id === option ? [one.label] : []));
  const inLists = documents.flatMap(({ listWords }) => listWords[id] ?? []);
  const columns = inLists.flatMap((words) => words.columns ?? []);
  const answers = (option: string) => inLists.flatMap((words) => words.options?.[option] ?? []);
  return {
    labels: [...new Set(facts.map(({ label }) => label))],
    columns: [...new Set(columns)],
    options: Object.fromEntries(
      options.map((option) => [
        String(option.id),
        [...new Set([...labelsOf(option.id), ...answers(String(option.id))])],
      ]),
    ),
  };
}

const applicantWords = (applicant: Applicant): readonly string[] => [
  ...new Set(
    locales.flatMap((locale) => {
      const { name, one, answer, choice, also } = applicantTexts[locale][applicant];
      return [name, one, answer, choice, also];
    }),
  ),
];

/**
 * What lists are assessed with: the rules of this site in one language, and the names of facts, options and
 * applicants in all.
 *
 * @example batchData("zh", documentsHere, operator).vocabulary.facts.birthDate?.labels // ["出生日期", "Date of birth"]
 */
export function batchData(
  locale: Locale,
  documents: InLanguages<PolicyDocument>,
  operator: { readonly facts: OperatorFacts; readonly version: string },
): BatchData {
  const { rules, imprint } = documents[locale];
  const named = locales.flatMap((one) => [documents[one], documentIn(one)]);
  return {
    rules: amended(rules),
    imprint,
    stated: operator.facts,
    versions: versionsOf(rules, operator.version),
    vocabulary: {
      facts: Object.fromEntries(rules.facts.map(({ id }: Fact) => [id, factWords(id, named)])),
      applicants: Object.fromEntries(applicants.map((one) => [one, applicantWords(one)])),
    },
  };
}
