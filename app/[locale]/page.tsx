import { Hero } from "@/components/home/hero";
import { Assurances, Entries, HowItWorks } from "@/components/home/sections";
import { localeOf } from "@/messages/locale";

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
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
