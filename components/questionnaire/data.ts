import { forQuestionnaire } from "@/lib/policy/for-browser";
import { documentWith, operator, type Settings } from "@/lib/settings";
import type { Locale } from "@/locales/languages";

/**
 * Everything that the questionnaire needs, as plain data in one language. For server code: the
 * browser gets it as a property of the page.
 */
export function questionnairePageData(locale: Locale, settings: Settings = operator) {
  return {
    ...forQuestionnaire(documentWith(settings, locale)),
    /** Facts that the operator has stated: assess with `usingOperatorFacts` of `lib/case/operator-facts`. */
    stated: settings.facts,
  };
}

/** The data of the questionnaire in one language. */
export type QuestionnairePageData = ReturnType<typeof questionnairePageData>;
