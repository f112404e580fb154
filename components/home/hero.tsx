import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { documentIn } from "@/locales/documents";
import { home } from "@/locales/home";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { hrefFor } from "@/messages/locale";
import { HomeFacts } from "./facts";
import { Landscape } from "./landscape";

/** Lets a Chinese heading break after a comma only, not inside a word. */
const phrases = (heading: string) =>
  heading.split(/(?<=，)/).map((phrase) => (
    <span key={phrase} className="inline-block">
      {phrase}
    </span>
  ));

/** What this is, the one thing to do first, and what one wants to know before. */
export function Hero({ locale }: { locale: Locale }) {
  const texts = home[locale];
  return (
    <section className="-mx-4 -mbs-8 tight:-mx-2 flex flex-col overflow-hidden border-be border-line bg-linear-to-b from-lake-tint to-gold-tint sm:mx-0 sm:mbs-0 sm:rounded-card sm:border">
      <div className="grid gap-4 px-4 pbs-6 sm:px-10 sm:pbs-10 tight:px-2">
        <h1 className="max-inline-3xl text-2xl sm:text-4xl lg:text-[2.75rem]">
          {phrases(documentIn(locale).site.heading)}
        </h1>
        <a
          href={hrefFor(locale, "/check")}
          className={`${buttonClass({ size: "large" })} inline-full sm:inline-auto sm:justify-self-start`}
        >
          {texts.start}
          <Icon name="arrow" />
        </a>
        <HomeFacts locale={locale} />
        <p className="max-inline-3xl">
          {documentIn(locale).site.offer}
          {punctuation[locale].gap}
          {texts.startNote}
        </p>
      </div>
      <Landscape className="mbs-2 block-36 inline-full sm:block-52 large:hidden" />
    </section>
  );
}
