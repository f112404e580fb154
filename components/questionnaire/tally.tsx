import { dayWords } from "@/components/result/words/format";
import { Button, ButtonLink } from "@/components/ui/button";
import { cardClass } from "@/components/ui/card";
import { Icon, type IconName } from "@/components/ui/icon";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { field, type Posting, QuestionnaireForm } from "./form";
import type { QuestionnaireState } from "./state";

const rows = [
  { verdict: "eligible", icon: "check", look: "bg-leaf-tint text-leaf" },
  { verdict: "conditional", icon: "half", look: "bg-gold-tint text-gold-deep" },
  { verdict: "unknown", icon: "question", look: "bg-sky-tint text-sky" },
] as const satisfies readonly { verdict: string; icon: IconName; look: string }[];

interface TallyProps {
  state: QuestionnaireState;
  /** Today; the tally names the day only where another one is assessed. */
  today: string;
  locale: Locale;
  posting: Posting;
  /** The way to the results: their address, or null where they come by post. Left out, there is none. */
  results: { readonly href: string | null } | null;
}

/** How the case stands so far, and the way to its results. */
export function Tally({ state, today, locale, posting, results }: TallyProps) {
  const texts = check[locale];
  const { tally, asOf } = state;
  return (
    <section aria-labelledby="tally" className={cardClass}>
      <h2 id="tally" className="text-lg">
        {texts.tally.heading}
      </h2>
      {asOf === today ? null : (
        <p className="text-base text-soft">{texts.tally.asOf(dayWords(asOf, locale))}</p>
      )}
      <ul className="mbs-3 flex flex-wrap gap-2 lg:flex-col">
        {rows.map(({ verdict, icon, look }) => (
          <li
            key={verdict}
            className={`flex grow basis-0 flex-col items-center gap-0.5 rounded-lg px-1 py-2 text-center sm:px-1.5 lg:basis-auto lg:flex-row-reverse lg:justify-end lg:gap-2.5 lg:px-3 lg:text-start ${look}`}
          >
            <span className="flex items-center gap-1 text-2xl leading-none font-bold tabular-nums lg:ms-auto">
              {texts.tally.programmes(tally[verdict])}
            </span>
            <span className="flex items-center gap-1 text-base leading-tight font-bold">
              <Icon name={icon} className="hidden size-5 sm:block" />
              {texts.tally[verdict]}
            </span>
          </li>
        ))}
      </ul>
      {results ? (
        <div className="mbs-4 grid">
          {results.href ? (
            <ButtonLink variant="secondary" href={results.href}>
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
      ) : null}
    </section>
  );
}
