import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { contradictionsIn, type Result, requirementIn } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { result as resultTexts } from "@/locales/result";
import { resultGroups } from "@/locales/result-groups";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import { whatIf as messages } from "@/locales/what-if";
import type { ResultContext } from "../context";
import { groupOf } from "../groups";
import { tones } from "../view/summary";
import { amountWords } from "../words/amounts";
import { deadlineWords } from "../words/deadlines";
import { money } from "../words/format";
import { heldWords } from "../words/held";
import type { Comparison, Difference, Direction } from "./compare";

type WordsContext = Pick<ResultContext, "data" | "programmeOf" | "titleOf"> & {
  readonly locale: Locale;
};

/** One side of a comparison in words. */
interface Side {
  readonly result: Result;
  readonly amount: string | null;
  /** When, or what stands in the way. */
  readonly days: string;
}

function sideOf(result: Result, asOf: string, { data, programmeOf, locale }: WordsContext): Side {
  const texts = messages[locale];
  const programme = programmeOf(result.programme);
  const days = deadlineWords(result, programme, asOf, locale);
  const [first] = result.failed;
  const withDecision = (words: string): string =>
    result.pending.length > 0
      ? words + resultWords[locale].inBrackets(resultTexts[locale].officeDecidesThen)
      : words;
  switch (result.verdict) {
    case "ineligible":
      return {
        result,
        amount: null,
        days: resultSheet[locale].failsAt(
          first ? requirementIn(programme, first.condition).words : "",
          result.failed.length,
        ),
      };
    case "notInForce":
      return { result, amount: null, days };
    case "held":
      return { result, amount: null, days: heldWords(programme, data, locale) };
    case "notYet":
      return { result, amount: amountWords(result, programme, locale), days: withDecision(days) };
    default:
      return { result, amount: amountWords(result, programme, locale), days: texts.lastDay(days) };
  }
}

function SideView({
  label,
  side: { result, amount, days },
  locale,
  withDays,
}: {
  label: string;
  side: Side;
  locale: Locale;
  withDays: boolean;
}) {
  const group = groupOf(result);
  return (
    <div className="min-inline-0">
      <p className="mbe-1 flex flex-wrap items-center gap-2">
        <span className="text-base text-soft">{label}</span>
        <Tag tone={tones[group]}>{resultGroups[locale][group].title}</Tag>
      </p>
      {amount === null ? null : <p className="font-bold first-letter:uppercase">{amount}</p>}
      {withDays ? <p className="text-base first-letter:uppercase">{days}</p> : null}
    </div>
  );
}

function Entry({
  difference,
  days,
  words,
}: {
  difference: Difference;
  days: readonly [before: string, after: string];
  words: WordsContext;
}) {
  const { locale } = words;
  const texts = messages[locale];
  const before = sideOf(difference.before, days[0], words);
  const after = sideOf(difference.after, days[1], words);
  const withDays = before.days !== after.days;
  return (
    <li className="border-bs border-line py-3">
      <h4 className="mbe-2 text-lg font-bold">{words.titleOf(difference.programme)}</h4>
      <div className="grid gap-x-4 gap-y-1 sm:grid-cols-[1fr_auto_1fr]">
        <SideView label={texts.before} side={before} locale={locale} withDays={withDays} />
        <Icon name="arrow" className="size-6 rotate-90 text-soft sm:mbs-1 sm:rotate-0" />
        <SideView label={texts.after} side={after} locale={locale} withDays={withDays} />
      </div>
    </li>
  );
}

const directions: readonly Direction[] = ["opens", "closes", "changes"];

interface ComparisonViewProps {
  comparison: Comparison;
  /** The assessment dates before and after. */
  days: readonly [before: string, after: string];
  words: WordsContext;
}

/** What another answer does: what gets better, what worse, what else, and the total. */
export function ComparisonView({ comparison, days, words }: ComparisonViewProps) {
  const { locale } = words;
  const texts = messages[locale];
  const { differences, total, warnings } = comparison;
  const headings: Readonly<Record<Direction, string>> = {
    opens: texts.opens,
    closes: texts.closes,
    changes: texts.other,
  };
  const was = money(total.before, locale);
  const is = money(total.after, locale);
  return (
    <div className="grid grid-cols-1 gap-4">
      {warnings.length > 0 ? (
        <Notice tone="warning" title={texts.conflict}>
          <ul>
            {contradictionsIn(words.data.rules, { warnings }).map(({ id, words: warning }) => (
              <li key={id}>{warning}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {differences.length === 0 ? <p className="text-xl font-bold">{texts.nothing}</p> : null}
      {total.after > 0 || was !== is ? (
        <p className={was === is ? "" : "text-xl font-bold"}>
          {was === is ? texts.totalSame(is) : texts.totalFromTo(was, is)}
        </p>
      ) : null}
      {directions.map((direction) => {
        const own = differences.filter((difference) => difference.direction === direction);
        if (own.length === 0) return null;
        return (
          <section key={direction} aria-labelledby={`what-if-${direction}`}>
            <h3 id={`what-if-${direction}`} className="mbe-2 text-xl">
              {headings[direction]}
              {resultWords[locale].inBrackets(String(own.length))}
            </h3>
            <ul>
              {own.map((difference) => (
                <Entry
                  key={difference.programme}
                  difference={difference}
                  days={days}
                  words={words}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
