import { notFound } from "next/navigation";
import { Loans } from "@/components/loans";
import { loansData } from "@/components/loans/data";
import { issueYear } from "@/components/result/words/format";
import "@/components/loans/loans.css";
import "@/components/result/sheet/sheet.css";
import { Notice } from "@/components/ui/notice";
import { loans } from "@/locales/loans";
import { localeOf } from "@/messages/locale";
import { type LocaleParams, metadataFrom } from "../metadata";

export const generateMetadata = metadataFrom(loans);

export default async function LoansRoute({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  const data = loansData(locale);
  if (data.loans.length === 0) notFound();
  const texts = loans[locale];
  return (
    <>
      <header className="loan-screen grid gap-4">
        <h1 className="text-3xl">{texts.title}</h1>
        <p className="max-inline-3xl text-xl">{texts.lead}</p>
        <Notice>{texts.notice(issueYear(data.imprint))}</Notice>
      </header>
      <Loans data={data} locale={locale} />
    </>
  );
}
