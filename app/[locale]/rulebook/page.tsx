import { Rulebook } from "@/components/rulebook";
import { loadExamples } from "@/lib/policy";
import { rulebook } from "@/locales/rulebook";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(rulebook);

/** The rulebook, for offices that sign it programme by programme. */
export default async function RulebookPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return <Rulebook examples={await loadExamples()} locale={locale} />;
}
