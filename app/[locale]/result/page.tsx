import type { Metadata } from "next";
import { resultPageData } from "@/components/result/data";
import { ResultPage } from "@/components/result/page";
import "@/components/result/sheet/sheet.css";
import { result } from "@/locales/result";
import { localeOf } from "@/messages/locale";

interface LocaleParams {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { title, description } = result[localeOf((await params).locale)];
  return { title, description };
}

export default async function ResultRoute({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return <ResultPage data={resultPageData(locale)} locale={locale} />;
}
