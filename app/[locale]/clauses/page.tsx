import { ClauseList } from "@/components/guide/clauses/clause-list";
import { guideClauses } from "@/locales/guide-clauses";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(guideClauses, "clausesDescription");

export default async function ClausesPage({ params }: LocaleParams) {
  return <ClauseList locale={localeOf((await params).locale)} />;
}
