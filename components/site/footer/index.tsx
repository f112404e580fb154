import { common } from "@/messages/common";
import { hrefFor, type Locale } from "@/messages/locale";

/** The foot of every page: what this is and is not. It does not print. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const texts = common[locale].footer;
  const gap = locale === "en" ? " " : "";
  return (
    <footer className="mt-16 border-t border-line bg-sand py-8 text-base text-soft print:hidden">
      <div className="page grid gap-x-10 gap-y-3 md:grid-cols-2">
        <p>
          <strong className="text-ink">{texts.unofficial}</strong>
          {gap}
          {texts.basis}
          {gap}
          <strong className="text-ink">{texts.decision}</strong>
        </p>
        <p>
          {texts.privacy}
          {gap}
          <a
            href={hrefFor(locale, "/clauses")}
            className="inline-block py-2 text-lake underline underline-offset-4"
          >
            {texts.document}
          </a>
          {" · "}
          <a
            href={hrefFor(locale, "/desk")}
            className="inline-block py-2 text-lake underline underline-offset-4"
          >
            {texts.desk}
          </a>
        </p>
      </div>
    </footer>
  );
}
