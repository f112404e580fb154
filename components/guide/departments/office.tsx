import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { guide } from "@/locales/guide";
import { guideDepartments } from "@/locales/guide-departments";
import type { Locale } from "@/locales/languages";
import { type ArticleShare, articleHref, type OfficeShare } from "../policy";
import { ProgrammeLinks } from "../programme-links";

function ArticleLink({
  share: { number, title },
  locale,
}: {
  share: ArticleShare;
  locale: Locale;
}) {
  return (
    <a
      href={articleHref(locale, number)}
      className="inline-block py-2 text-lake underline decoration-1 underline-offset-4"
    >
      {guide[locale].article(number)} {title}
    </a>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <p className="py-1.5 font-bold">{label}</p>
      <div>{children}</div>
    </div>
  );
}

/** An office: what it leads, what it takes part in, and what it is called by now. */
export function Office({ share, locale }: { share: OfficeShare; locale: Locale }) {
  const texts = guideDepartments[locale];
  const { office, leads, joins } = share;
  const joined = joins.flatMap(({ programmes }) => programmes);
  return (
    <Card as="li" className="grid gap-3">
      <div>
        <h3 className="text-xl">{office.name}</h3>
        {office.laterName ? (
          <p className="text-gold-deep">{texts.later(office.laterName.name)}</p>
        ) : null}
      </div>
      {leads.length > 0 ? (
        <Part label={texts.leads}>
          <ul>
            {leads.map((one) => (
              <li key={one.number}>
                <ArticleLink share={one} locale={locale} />
                <div className="ms-1 border-s-3 border-line ps-3 text-base">
                  <ProgrammeLinks programmes={one.programmes} locale={locale} />
                </div>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {joins.length > 0 ? (
        <Part label={texts.joins}>
          <ul>
            {joins.map((one) => (
              <li key={one.number}>
                <ArticleLink share={one} locale={locale} />
              </li>
            ))}
          </ul>
          {joined.length > 0 ? (
            <Disclosure summary={texts.joined(joined.length)}>
              <ProgrammeLinks programmes={joined} locale={locale} />
            </Disclosure>
          ) : null}
        </Part>
      ) : null}
    </Card>
  );
}
