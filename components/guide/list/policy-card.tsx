import { Chinese } from "@/components/site/chinese";
import { cardClass } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import type { Programme } from "@/lib/policy";
import { applicantTexts } from "@/locales/applicants";
import { guideLaw } from "@/locales/guide-law";
import { guideList } from "@/locales/guide-list";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { isAmountChanged } from "../law/later-changes";
import type { Running } from "../law/running";
import { guideHref } from "../policy";
import { RunningTag } from "../running-state";
import { periodText } from "../words";

/** A programme in the list; the whole card leads to its guide. */
export function PolicyCard({
  programme,
  running,
  locale,
}: {
  programme: Programme;
  running: Running;
  locale: Locale;
}) {
  const { id, applicant, kind, title, summary, amount, period } = programme;
  const texts = guideList[locale];
  const { inBrackets } = resultWords[locale];
  return (
    <article
      className={`${cardClass} relative flex block-full flex-col gap-2 has-[a:hover]:border-lake has-[a:hover]:bg-lake-tint`}
    >
      <h3 className="text-xl">
        <a
          href={guideHref(locale, id)}
          className="text-lake underline decoration-1 underline-offset-4 after:absolute after:inset-0 after:rounded-card"
        >
          {title}
        </a>
      </h3>
      <p className="flex flex-wrap gap-2">
        <Tag>{applicantTexts[locale][applicant].many}</Tag>
        <Tag>{resultWords[locale].kinds[kind]}</Tag>
        <RunningTag running={running} locale={locale} />
      </p>
      <p className="grow">{summary}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-bs border-line pbs-2 text-base text-soft">
        <dt>{texts.amount}</dt>
        <dd className="text-ink">
          <Chinese text={amount.words} locale={locale} />
          {isAmountChanged(programme, locale) ? inBrackets(guideLaw[locale].changedSince) : null}
        </dd>
        {period.from === null && period.to === null ? null : (
          <>
            <dt>{texts.period}</dt>
            <dd>{periodText(period, locale)}</dd>
          </>
        )}
      </dl>
    </article>
  );
}
