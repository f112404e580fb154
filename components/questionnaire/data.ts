import { forQuestionnaire } from "@/lib/policy/for-browser";
import { documentWith, operator, type Settings } from "@/lib/settings";
import type { Locale } from "@/locales/languages";

/**
 * Everything that the questionnaire needs, as plain data in one language. For server code: the
 * browser loads it from {@link questionsPath}.
 */
export function questionnairePageData(locale: Locale, settings: Settings = operator) {
  return {
    ...forQuestionnaire(documentWith(settings, locale)),
    /** Facts that the operator has stated: assess with `usingOperatorFacts` of `lib/case/operator-facts`. */
    stated: settings.facts,
  };
}

/** What the file with the data of the questionnaire is called in this build. */
export const questionsFile = `${process.env.BUILD}.json`;

/** Where that file is, without its language: each build has its own, so that browsers keep it for good. */
export const questionsPath = `/check/questions/${questionsFile}`;

/** The data of the questionnaire in one language. */
export type QuestionnairePageData = ReturnType<typeof questionnairePageData>;
