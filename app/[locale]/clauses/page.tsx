import type { Metadata } from "next";
import { ClauseList } from "@/components/guide/clauses/clause-list";
import { guideClauses } from "@/locales/guide-clauses";
import { localeOf } from "@/messages/locale";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { title, description } = guideClauses[localeOf((await params).locale)];
  return { title, description };
}

export default async function ClausesPage({ params }: PageProps) {
  return <ClauseList locale={localeOf((await params).locale)} />;
}
