import { questionnairePageData, questionsFile } from "@/components/questionnaire/data";
import { locales } from "@/locales/languages";
import { localeOf } from "@/messages/locale";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () =>
  locales.map((locale) => ({ locale, file: questionsFile }));

interface Params {
  params: Promise<{ locale: string }>;
}

/** What the questions of the questionnaire are made of, in one language. A file of the build, apart from the page, whose first step needs none of it. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  return Response.json(questionnairePageData(localeOf((await params).locale)));
}
