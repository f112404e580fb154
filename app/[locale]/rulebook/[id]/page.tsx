import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulebookProgramme } from "@/components/rulebook";
import { loadExamples, rules } from "@/lib/policy";
import { documentHere } from "@/lib/settings";
import { resultWords } from "@/locales/result-words";
import { rulebook } from "@/locales/rulebook";
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
  const { title, description } = rulebook[localeOf(locale)];
  return { title: resultWords[localeOf(locale)].answer(title, programme.title), description };
}

/** One programme of the rulebook. */
export default async function RulebookProgrammePage({ params }: PageProps) {
  const { locale, id } = await params;
  const programme = programmeOf(locale, id);
  if (!programme) notFound();
  return (
    <RulebookProgramme
      programme={programme}
      examples={await loadExamples()}
      locale={localeOf(locale)}
    />
  );
}
