import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProgrammeGuide } from "@/components/guide/page/programme-guide";
import { rules } from "@/lib/policy";
import { documentHere } from "@/lib/settings";
import { localeOf } from "@/messages/locale";

interface PageProps {
  params: Promise<{ locale: string; id: string }>;
}

const programmeOf = (locale: string, id: string) =>
  documentHere(localeOf(locale)).rules.programmes.find((programme) => programme.id === id);

export const dynamicParams = false;

export function generateStaticParams() {
  return rules.programmes.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, id } = await params;
  const programme = programmeOf(locale, id);
  if (!programme) return {};
  const { title, summary, amount } = programme;
  return { title, description: `${summary} ${amount.words}` };
}

export default async function GuidePage({ params }: PageProps) {
  const { locale, id } = await params;
  const programme = programmeOf(locale, id);
  if (!programme) notFound();
  return <ProgrammeGuide programme={programme} locale={localeOf(locale)} />;
}
