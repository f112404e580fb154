import { Chinese } from "@/components/site/chinese";
import type { Instrument } from "@/lib/policy/engine";
import { guideLaw } from "@/locales/guide-law";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";

/** Where a later paper stands on their page. */
export const instrumentAnchor = (id: string): string => `p-${id}`;

const look = "text-lake underline decoration-1 underline-offset-4";

/** A later paper by its title, leading to what is known of it. */
export function InstrumentLink({
  instrument: { id, title },
  locale,
}: {
  instrument: Pick<Instrument, "id" | "title">;
  locale: Locale;
}) {
  return (
    <a
      href={`${hrefFor(locale, "/law")}#${instrumentAnchor(id)}`}
      className={`inline-block py-2.5 print:py-0 ${look}`}
    >
      <Chinese text={title} locale={locale} />
    </a>
  );
}

/** The way to all later papers. */
export function LawLink({ locale }: { locale: Locale }) {
  return (
    <a href={hrefFor(locale, "/law")} className={`inline-block py-2 ${look}`}>
      {guideLaw[locale].link}
    </a>
  );
}
