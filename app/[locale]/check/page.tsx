import { questionnairePageData, questionsPath } from "@/components/questionnaire/data";
import { Questionnaire } from "@/components/questionnaire/questionnaire";
import { TakeUp } from "@/components/questionnaire/take-up";
import { placeFactIn } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import { hrefFor, localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(check, "checkDescription");

/** The questionnaire. As it arrives it is a plain form; scripts take it over when they are there, and what stands below it goes then. */
export default async function CheckPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <Questionnaire
        placeFact={placeFactIn(questionnairePageData(locale).rules)}
        questionsAt={hrefFor(locale, questionsPath)}
        locale={locale}
      />
      <div className="mbs-10 grid gap-6 border-bs border-line pbs-6 alive:hidden">
        <p className="max-inline-3xl">{check[locale].noScript}</p>
        <TakeUp locale={locale} />
      </div>
    </>
  );
}
