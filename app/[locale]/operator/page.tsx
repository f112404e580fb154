import { OperatorPage } from "@/components/operator";
import { operatorPageData } from "@/components/operator/data";
import { operatorPage } from "@/locales/operator-page";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(operatorPage);

/** Later papers and what offices have said, for whoever runs the site. */
export default async function OperatorRoute({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return <OperatorPage data={operatorPageData(locale)} locale={locale} />;
}
