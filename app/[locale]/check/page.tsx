import type { Metadata } from "next";
import { questionnairePageData } from "@/components/questionnaire/data";
import { Questionnaire } from "@/components/questionnaire/questionnaire";
import { check } from "@/locales/check";
import { documentIn } from "@/locales/documents";
import { localeOf } from "@/messages/locale";

interface LocaleParams {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return { title: check[locale].title, description: documentIn(locale).site.checkDescription };
}

/** The questionnaire. As it arrives it is a plain form; a browser that runs scripts takes it over. */
export default async function CheckPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <noscript>
        <p className="mbe-6 rounded-card bg-lake-tint px-4 py-3">{check[locale].noScript}</p>
      </noscript>
      <Questionnaire data={questionnairePageData(locale)} locale={locale} />
    </>
  );
}
