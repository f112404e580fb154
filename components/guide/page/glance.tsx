import { Chinese } from "@/components/site/chinese";
import { ButtonLink } from "@/components/ui/button";
import { cardClass } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { hotlinesFor, type Programme, programmeIn } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { guide } from "@/locales/guide";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import { callHref } from "../../result/words/format";
import { amendedHere } from "../law/amended-here";
import { isAmountChanged, SeeAmountChanges } from "../law/later-changes";
import { runningOf } from "../law/running";
import { counterOf } from "../policy";
import { RunningTag, RunningWhy } from "../running-state";
import { periodText } from "../words";

/** The answers that most readers come for, and the way to the check. */
export function Glance({ programme, locale }: { programme: Programme; locale: Locale }) {
  const texts = guide[locale];
  const own = documentHere(locale);
  const { amount, period, applicant } = programme;
  const numbers = hotlinesFor(own, programme);
  const running = runningOf(amendedHere(locale), programmeIn(amendedHere(locale), programme.id));
  return (
    <aside aria-labelledby="glance" className={`${cardClass} border-bs-6 border-bs-gold`}>
      <h2 id="glance" className="text-xl">
        {texts.glance}
      </h2>
      <dl className="mbs-3 grid gap-3">
        <div>
          <dt className="text-base text-soft">{texts.amount}</dt>
          <dd>
            <p className="font-bold">
              <Chinese text={amount.words} locale={locale} />
            </p>
            {isAmountChanged(programme, locale) ? <SeeAmountChanges locale={locale} /> : null}
          </dd>
        </div>
        <div>
          <dt className="text-base text-soft">{texts.period}</dt>
          <dd>
            <p className="font-bold">{periodText(period, locale)}</p>
          </dd>
        </div>
        <div>
          <dt className="text-base text-soft">{texts.today}</dt>
          <dd className="grid gap-1">
            <p className="flex flex-wrap gap-2">
              <RunningTag running={running} locale={locale} />
            </p>
            <RunningWhy
              running={running}
              numbers={numbers.map(({ number }) => number)}
              locale={locale}
            />
          </dd>
        </div>
        <div>
          <dt className="text-base text-soft">{texts.where}</dt>
          <dd className="font-bold first-letter:uppercase">
            {counterOf(own.rules, programme).name}
          </dd>
        </div>
        <div className="print:hidden">
          <dt className="text-base text-soft">{texts.call}</dt>
          <dd className="flex flex-wrap gap-x-5">
            {numbers.map(({ id, number, name }) => (
              <a
                key={id}
                href={callHref(number)}
                aria-label={`${number} ${name}`}
                className="inline-flex min-block-11 items-center font-bold text-lake underline underline-offset-4"
              >
                {number}
              </a>
            ))}
          </dd>
        </div>
      </dl>
      <div className="mbs-4 grid gap-2 print:hidden">
        <ButtonLink href={`${hrefFor(locale, "/check")}#${applicant}`}>
          {texts.check}
          <Icon name="arrow" className="size-5" />
        </ButtonLink>
        <p className="text-center text-base text-soft">{texts.checkNote}</p>
      </div>
    </aside>
  );
}
