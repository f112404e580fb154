import { rules, withDistrictNames } from "@/lib/policy";
import { questionnaireData } from "@/lib/policy/for-browser";
import { operator, type Settings, statedFacts } from "@/lib/settings";
import type { Locale } from "@/messages/locale";

/**
 * Everything that the questionnaire needs, as plain data in one language. For server code: the
 * browser gets it as a property of the page.
 */
export function questionnairePageData(locale: Locale, settings: Settings = operator) {
  const own = withDistrictNames(rules, settings.districtNames);
  return {
    ...questionnaireData(locale, own),
    /** Facts that the operator has stated: assess with `knowing` of `lib/case/operator-facts`. */
    stated: statedFacts(settings),
  };
}

/** The data of the questionnaire in one language. */
export type QuestionnairePageData = ReturnType<typeof questionnairePageData>;
