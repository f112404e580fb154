import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProgrammeGuide } from "@/components/guide/page/programme-guide";
import { programmeById } from "@/components/guide/policy";
import { rules } from "@/lib/policy";
import { localeOf } from "@/messages/locale";

interface PageProps {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return rules.programmes.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, id } = await params;
  const programme = programmeById(id);
  if (!programme) return {};
  const { title, summary, amount } = programme;
  const language = localeOf(locale);
  return {
    title: title[language],
    description: `${summary[language]} ${amount.words[language]}`,
  };
}

export default async function GuidePage({ params }: PageProps) {
  const { locale, id } = await params;
  const programme = programmeById(id);
  if (!programme) notFound();
  return <ProgrammeGuide programme={programme} locale={localeOf(locale)} />;
}
