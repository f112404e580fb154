import { Desk } from "@/components/desk";
import { resultPageData } from "@/components/result/data";
import "@/components/desk/desk.css";
import "@/components/result/sheet/sheet.css";
import { desk } from "@/locales/desk";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(desk);

/** The counter desk, for trained clerks. */
export default async function DeskRoute({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return <Desk data={resultPageData(locale)} locale={locale} />;
}
