import { resultPageData } from "@/components/result/data";
import { ResultPage } from "@/components/result/page";
import "@/components/result/sheet/sheet.css";
import { result } from "@/locales/result";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(result);

export default async function ResultRoute({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return <ResultPage data={resultPageData(locale)} locale={locale} />;
}
