import { questionnairePageData } from "@/components/questionnaire/data";
import { Questionnaire } from "@/components/questionnaire/questionnaire";
import { TakeUp } from "@/components/questionnaire/take-up";
import { check } from "@/locales/check";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(check, "checkDescription");

/** The questionnaire. As it arrives it is a plain form; a browser that runs scripts takes it over. */
export default async function CheckPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <noscript>
        <p className="mbe-6 rounded-card bg-lake-tint px-4 py-3">{check[locale].noScript}</p>
      </noscript>
      <Questionnaire data={questionnairePageData(locale)} locale={locale} />
      <noscript>
        <div className="mbs-10 border-bs border-line pbs-6">
          <TakeUp locale={locale} />
        </div>
      </noscript>
    </>
  );
}
