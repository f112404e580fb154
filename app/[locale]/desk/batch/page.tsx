import type { Metadata } from "next";
import { BatchPage } from "@/components/batch/page";
import { batchData } from "@/lib/batch/data";
import { documentsHere, operator, statedFacts } from "@/lib/settings";
import { batch } from "@/locales/batch";
import { localeOf } from "@/messages/locale";

interface LocaleParams {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { title, description } = batch[localeOf((await params).locale)];
  return { title, description };
}

/** A whole list assessed at once, for community workers. */
export default async function BatchRoute({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return (
    <BatchPage data={batchData(locale, documentsHere, statedFacts(operator))} locale={locale} />
  );
}
