import { BatchPage } from "@/components/batch/page";
import { batchData } from "@/lib/batch/data";
import { documentsHere, operator } from "@/lib/settings";
import { batch } from "@/locales/batch";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../../metadata";

export const generateMetadata = metadataFrom(batch);

/** A whole list assessed at once, for community workers. */
export default async function BatchRoute({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return <BatchPage data={batchData(locale, documentsHere, operator)} locale={locale} />;
}
