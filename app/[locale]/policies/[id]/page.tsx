import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProgrammeGuide } from "@/components/guide/page/programme-guide";
import {
  type ProgrammePageProps,
  programmeOfPage,
  programmeParams,
} from "@/components/guide/page/route";

export const dynamicParams = false;

export const generateStaticParams = programmeParams;

export async function generateMetadata(props: ProgrammePageProps): Promise<Metadata> {
  const { programme } = await programmeOfPage(props);
  if (!programme) return {};
  const { title, summary, amount } = programme;
  return { title, description: `${summary} ${amount.words}` };
}

export default async function GuidePage(props: ProgrammePageProps) {
  const { programme, locale } = await programmeOfPage(props);
  if (!programme) notFound();
  return <ProgrammeGuide programme={programme} locale={locale} />;
}
