import type { Metadata } from "next";
import { notFound } from "next/navigation";
import {
  type ProgrammePageProps,
  programmeOfPage,
  programmeParams,
} from "@/components/guide/page/route";
import { RulebookProgramme } from "@/components/rulebook";
import { loadExamples } from "@/lib/policy";
import { resultWords } from "@/locales/result-words";
import { rulebook } from "@/locales/rulebook";

export const dynamicParams = false;

export const generateStaticParams = programmeParams;

export async function generateMetadata(props: ProgrammePageProps): Promise<Metadata> {
  const { programme, locale } = await programmeOfPage(props);
  if (!programme) return {};
  const { title, description } = rulebook[locale];
  return { title: resultWords[locale].answer(title, programme.title), description };
}

/** One programme of the rulebook. */
export default async function RulebookProgrammePage(props: ProgrammePageProps) {
  const { programme, locale } = await programmeOfPage(props);
  if (!programme) notFound();
  return (
    <RulebookProgramme programme={programme} examples={await loadExamples()} locale={locale} />
  );
}
