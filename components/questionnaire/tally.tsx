import { dayWords } from "@/components/result/words/format";
import { Button, ButtonLink } from "@/components/ui/button";
import { cardClass } from "@/components/ui/card";
import { Icon, type IconName } from "@/components/ui/icon";
import { WholeWords } from "@/components/ui/whole-words";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { terms } from "@/locales/terms";
import { field } from "./field-names";
import { type Posting, QuestionnaireForm } from "./form";
import type { QuestionnaireState } from "./state";

const rows = [
  { group: "eligible", icon: "check", look: "bg-leaf-tint text-leaf" },
  { group: "conditional", icon: "half", look: "bg-gold-tint text-gold-deep" },
  { group: "unconfirmed", icon: "phone", look: "border-2 border-gold-deep text-gold-deep" },
  { group: "unknown", icon: "question", look: "bg-sky-tint text-sky" },
] as const satisfies readonly { group: string; icon: IconName; look: string }[];

interface TallyProps {
  state: QuestionnaireState;
  /** Today; the tally names the day only where another one is assessed. */
  today: string;
  locale: Locale;
  posting: Posting;
  /** Where the results are; null where they come by post. */
  resultsHref: string | null;
}

/** How the case stands so far, and the way to its results. */
export function Tally({ state, today, locale, posting, resultsHref }: TallyProps) {
  const texts = check[locale];
  const { tally, asOf } = state;
  const shown = rows.filter(({ group }) => group !== "unconfirmed" || tally.unconfirmed > 0);
  const width = shown.length === rows.length ? "basis-2/5" : "basis-0";
  return (
    <section aria-labelledby="tally" data-unread className={cardClass}>
      <h2 id="tally" className="text-lg">
        {texts.tally.heading}
      </h2>
      {asOf === today ? null : (
        <p className="text-base text-soft">{texts.tally.asOf(dayWords(asOf, locale))}</p>
      )}
      <ul className="mbs-3 flex flex-wrap gap-2 lg:flex-col">
        {shown.map(({ group, icon, look }) => (
          <li
            key={group}
            className={`flex grow ${width} flex-col items-center gap-0.5 rounded-lg px-1 py-2 text-center tight:basis-full sm:px-1.5 lg:basis-auto lg:flex-row-reverse lg:justify-end lg:gap-2.5 lg:px-3 lg:text-start ${look}`}
          >
            <span className="flex items-center gap-1 text-2xl leading-none font-bold tabular-nums lg:ms-auto">
              {texts.tally.programmes(tally[group])}
            </span>
            <span className="flex items-center gap-1 text-base leading-tight font-bold">
              <Icon name={icon} className="hidden size-5 sm:block" />
              <span>
                <WholeWords text={terms[locale].groups[group]} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div className="mbs-4 grid">
        {resultsHref ? (
          <ButtonLink variant="secondary" href={resultsHref}>
            {texts.resultsNow}
          </ButtonLink>
        ) : (
          <QuestionnaireForm posting={posting} className="grid">
            <Button type="submit" variant="secondary" name={field.results} value="now">
              {texts.resultsNow}
            </Button>
          </QuestionnaireForm>
        )}
      </div>
    </section>
  );
}
