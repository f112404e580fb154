import { Hero } from "@/components/home/hero";
import { Assurances, Entries, HowItWorks } from "@/components/home/sections";
import { localeOf } from "@/messages/locale";
import type { LocaleParams } from "./metadata";

export default async function HomePage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <Hero locale={locale} />
      <Entries locale={locale} />
      <HowItWorks locale={locale} />
      <Assurances locale={locale} />
    </>
  );
}
