import { notFound } from "next/navigation";
import { InstrumentList } from "@/components/guide/law/instrument-list";
import { documentHere } from "@/lib/settings";
import { guideLaw } from "@/locales/guide-law";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(guideLaw);

export default async function LawPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  if (documentHere(locale).rules.instruments.length === 0) notFound();
  return <InstrumentList locale={locale} />;
}
