import type { ReactNode } from "react";
import {
  type Figure,
  factIn,
  type LawChange,
  materialIn,
  type PaperChange,
  type Programme,
  placeFactIn,
  programmeIn,
  programmeOf,
  type Requirement,
} from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { guideLaw } from "@/locales/guide-law";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { valueWords } from "../../result/words/law";
import { ClauseLink } from "../clause-link";
import { periodText } from "../words";
import { valueBefore } from "./figures";

/** What the document says, and what is so now; the first is left out where it says nothing. */
function BeforeAndNow({
  before,
  label,
  now,
  locale,
  short,
}: {
  before?: { readonly words: string; readonly clause?: string | undefined } | undefined;
  label: string;
  now: string | null;
  locale: Locale;
  short: boolean;
}) {
  const { written, quoted } = guideLaw[locale];
  const { answer } = resultWords[locale];
  return (
    <>
      {before && !short ? (
        <p className="text-soft">
          {answer(written, quoted(before.words))}{" "}
          {before.clause ? <ClauseLink id={before.clause} locale={locale} /> : null}
        </p>
      ) : null}
      <p className="font-bold">{now === null ? label : answer(label, quoted(now))}</p>
    </>
  );
}

function FigureSet({
  figure,
  value,
  from,
  locale,
}: {
  figure: Figure;
  value: number | null;
  from: string;
  locale: Locale;
}) {
  const texts = guideLaw[locale];
  const before = valueBefore(documentHere(locale).rules, figure, from);
  const words = (one: number | null, unknown: string): string =>
    one === null ? unknown : valueWords(figure, one, locale);
  return (
    <p>
      <strong>
        {texts.set(
          figure.name,
          words(before, texts.unknownBefore),
          words(value, texts.valueUnknown),
        )}
      </strong>{" "}
      <ClauseLink id={figure.clause} locale={locale} />
    </p>
  );
}

const labelsOf = (change: Extract<LawChange, { options: string }>, locale: Locale): string => {
  const fact = factIn(documentHere(locale).rules, change.fact);
  const options = "options" in fact ? fact.options : [];
  return change.members
    .map((member) => options.find(({ id }) => id === member)?.label ?? member)
    .join(punctuation[locale].listJoin);
};

const requirementOf = ({ requirements }: Programme, id: string): Requirement | undefined =>
  requirements.find((one) => one.id === id);

interface ChangeWordsProps {
  of: Pick<PaperChange, "change" | "amendment">;
  locale: Locale;
  /** What the document says stands beside it already. */
  short?: boolean;
}

/** One change of a later paper: what the document says, and what the paper makes of it. */
export function ChangeWords({
  of: { change, amendment },
  locale,
  short = false,
}: ChangeWordsProps): ReactNode {
  const texts = guideLaw[locale];
  const here = documentHere(locale);
  const { rules } = here;
  const { from } = amendment;
  const own = { locale, short };
  if ("set" in change) {
    const figure = rules.figures.find(({ id }) => id === change.set);
    return figure ? <FigureSet {...{ figure, from, locale }} value={change.value} /> : null;
  }
  if ("names" in change) {
    const place = placeFactIn(rules).options.find(({ id }) => id === change.names);
    const { answer } = resultWords[locale];
    return (
      <>
        <p className="text-soft">{answer(texts.place, texts.quoted(place?.label ?? ""))}</p>
        <p className="font-bold">{answer(texts.named, texts.quoted(change.name))}</p>
      </>
    );
  }
  if ("end" in change) {
    return (
      <BeforeAndNow {...own} label={amendment.to ? texts.suspended : texts.ended} now={null} />
    );
  }
  if ("period" in change) {
    const { period } = programmeIn(rules, change.period);
    const { from: first = period.from, to: last = period.to } = change;
    return (
      <BeforeAndNow
        {...own}
        before={{ words: periodText(period, locale) }}
        label={texts.period}
        now={periodText({ from: first, to: last }, locale)}
      />
    );
  }
  if ("amount" in change) {
    const { amount } = programmeIn(rules, change.amount);
    const now = change.becomes.words;
    return (
      <BeforeAndNow {...own} before={{ words: amount.words }} label={texts.amount} now={now} />
    );
  }
  if ("papers" in change) {
    const names = change.materials.map((id) => materialIn(here, id).name);
    const now = names.join(punctuation[locale].listJoin);
    return <BeforeAndNow {...own} label={texts.papers} now={now} />;
  }
  if ("add" in change) {
    return <BeforeAndNow {...own} label={texts.added} now={change.requirement.words} />;
  }
  const programme = programmeIn(rules, programmeOf(change) ?? "");
  const before = requirementOf(programme, change.requirement.id);
  if ("drop" in change)
    return <BeforeAndNow {...own} before={before} label={texts.dropped} now={null} />;
  if ("options" in change) {
    const label = texts.options(labelsOf(change, locale));
    return <BeforeAndNow {...own} before={before} label={label} now={null} />;
  }
  const { words, reading } = change.requirement;
  return (
    <>
      <BeforeAndNow
        {...own}
        before={before}
        label={"relax" in change ? texts.relaxed : texts.replaced}
        now={words}
      />
      {reading ? <p className="text-base text-soft">{reading}</p> : null}
    </>
  );
}
