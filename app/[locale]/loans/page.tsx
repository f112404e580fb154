import type { Metadata } from "next";
import { Loans } from "@/components/loans";
import { loansData } from "@/components/loans/data";
import "@/components/loans/loans.css";
import "@/components/result/sheet/sheet.css";
import { Notice } from "@/components/ui/notice";
import { loans } from "@/locales/loans";
import { localeOf } from "@/messages/locale";

interface LocaleParams {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { title, description } = loans[localeOf((await params).locale)];
  return { title, description };
}

export default async function LoansRoute({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  const texts = loans[locale];
  return (
    <>
      <header className="loan-screen grid gap-4">
        <h1 className="text-3xl">{texts.title}</h1>
        <p className="max-inline-3xl text-xl">{texts.lead}</p>
        <Notice>{texts.notice}</Notice>
      </header>
      <Loans data={loansData(locale)} locale={locale} />
    </>
  );
}
