import type { Metadata } from "next";
import { ClauseList } from "@/components/guide/clauses/clause-list";
import { documentIn } from "@/locales/documents";
import { guideClauses } from "@/locales/guide-clauses";
import { localeOf } from "@/messages/locale";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return {
    title: guideClauses[locale].title,
    description: documentIn(locale).site.clausesDescription,
  };
}

export default async function ClausesPage({ params }: PageProps) {
  return <ClauseList locale={localeOf((await params).locale)} />;
}
