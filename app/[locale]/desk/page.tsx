import type { Metadata } from "next";
import { Desk } from "@/components/desk";
import { resultPageData } from "@/components/result/data";
import "@/components/desk/desk.css";
import "@/components/result/sheet/sheet.css";
import { desk } from "@/locales/desk";
import { localeOf } from "@/messages/locale";

interface LocaleParams {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { title, description } = desk[localeOf((await params).locale)];
  return { title, description };
}

/** The counter desk, for trained clerks. */
export default async function DeskRoute({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return <Desk data={resultPageData(locale)} locale={locale} />;
}
