import type { ReactNode } from "react";
import { MainHotlines } from "@/components/site/hotlines";
import { cardClass } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { documentIn } from "@/locales/documents";
import { home } from "@/locales/home";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import { ApplicantSign } from "./applicant-sign";

function Section({
  title,
  look = "",
  children,
}: {
  title: string;
  look?: string;
  children: ReactNode;
}) {
  return (
    <section className={`mbs-14 ${look}`}>
      <h2 className="mbe-5 text-2xl">{title}</h2>
      {children}
    </section>
  );
}

/** A way in for each kind of applicant. The kind of applicant stands behind the `#`, where no server sees it. */
export function Entries({ locale }: { locale: Locale }) {
  const texts = home[locale];
  return (
    <Section title={texts.whoTitle}>
      <ul className="grid gap-4 lg:grid-cols-3">
        {documentIn(locale).site.audiences.map(({ id: applicant, about }) => {
          const { title, action } = texts.who[applicant];
          return (
            <li key={applicant} className="grid">
              <a
                href={`${hrefFor(locale, "/check")}#${applicant}`}
                className={`${cardClass} group flex flex-col hover:border-lake`}
              >
                <span className="flex items-center gap-4 lg:block">
                  <ApplicantSign applicant={applicant} />
                  <span className="text-xl font-bold lg:mbs-3 lg:block">{title}</span>
                </span>
                <span className="mbs-2 grow text-soft">{about}</span>
                <span className="mbs-4 flex items-center gap-2 font-bold text-lake group-hover:text-lake-deep">
                  {action}
                  <Icon
                    name="arrow"
                    className="size-5 transition-transform group-hover:translate-x-1"
                  />
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The three steps. */
export function HowItWorks({ locale }: { locale: Locale }) {
  const texts = home[locale];
  return (
    <Section title={texts.howTitle} look="large:hidden">
      <ol className="grid gap-x-8 gap-y-6 md:grid-cols-3">
        {texts.how.map(({ title, text }, index) => (
          <li key={title} className="flex gap-4 md:block">
            <span
              aria-hidden="true"
              className="flex size-11 shrink-0 items-center justify-center rounded-full bg-gold-tint text-xl font-bold text-gold-deep ring-2 ring-gold"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="text-xl md:mbs-3">{title}</h3>
              <p className="mbs-1 text-soft">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What happens to the answers, and what the results rest on. */
export function Assurances({ locale }: { locale: Locale }) {
  const texts = home[locale];
  return (
    <div className="mbs-14 grid gap-x-12 gap-y-10 border-bs border-line pbs-10 md:grid-cols-[2fr_3fr]">
      <section>
        <h2 className="mbe-4 text-2xl">{texts.privacyTitle}</h2>
        <ul className="grid gap-3">
          {texts.privacy.map((line) => (
            <li key={line} className="flex gap-3">
              <Icon name="check" className="mbs-0.5 size-6 text-leaf" />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="mbe-4 text-2xl">{texts.documentTitle}</h2>
        <div className="grid gap-3">
          {[documentIn(locale).site.issuance, ...texts.document].map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div>
            <p>{texts.hotlines}</p>
            <p className="flex flex-wrap gap-x-4">
              <MainHotlines locale={locale} />
            </p>
          </div>
        </div>
        <ul className="mbs-3 flex flex-wrap gap-x-6">
          <MoreLink href={hrefFor(locale, "/policies")}>{texts.allPolicies}</MoreLink>
          <MoreLink href={hrefFor(locale, "/clauses")}>{texts.readDocument}</MoreLink>
        </ul>
      </section>
    </div>
  );
}

function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <a
        href={href}
        className="inline-flex min-block-11 items-center font-bold text-lake underline decoration-1 underline-offset-4 hover:text-lake-deep hover:decoration-2"
      >
        {children}
      </a>
    </li>
  );
}
