import { type Figure, type FigureStretch, historyOf, type Programme } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { guideLaw } from "@/locales/guide-law";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { dayWords } from "../../result/words/format";
import { valueWords } from "../../result/words/law";
import { ClauseLink } from "../clause-link";
import { daysWords, districtNames } from "./days";
import { figuresOf } from "./figures";
import { InstrumentLink } from "./link";

interface OfFigure {
  figure: Figure;
  locale: Locale;
}

/** The amendment that a stretch for some districts comes from: its own last day counts, since nothing follows it there. */
export const localAmendment = ({ instrument, from, districts }: FigureStretch, { id }: Figure) =>
  instrument?.amendments.find(
    (one) =>
      one.from === from &&
      one.districts === districts &&
      one.changes.some((change) => "set" in change && change.set === id),
  );

/** From when a figure has been so, and by which paper; the document goes without a day where it is the first. */
function Stretch({ stretch, figure, locale }: OfFigure & { stretch: FigureStretch }) {
  const texts = guideLaw[locale];
  const { inBrackets, answer } = resultWords[locale];
  const { from, value, instrument, districts } = stretch;
  const local = districts === null ? undefined : localAmendment(stretch, figure);
  const days =
    from === null
      ? texts.byDocument
      : local
        ? daysWords(local, locale)
        : texts.since(dayWords(from, locale));
  const where = districts === null ? "" : inBrackets(texts.only(districtNames(districts, locale)));
  return (
    <li>
      <p>
        {answer(days + where, "")}
        <strong>{value === null ? texts.unknownNow : valueWords(figure, value, locale)}</strong>
      </p>
      {from === null ? null : (
        <p className="text-base text-soft">
          {instrument ? <InstrumentLink instrument={instrument} locale={locale} /> : texts.again}
        </p>
      )}
    </li>
  );
}

function FigureHistory({ figure, locale }: OfFigure) {
  const texts = guideLaw[locale];
  const stretches = historyOf(documentHere(locale).rules, figure);
  return (
    <li>
      <p>
        <strong>{figure.name}</strong> <ClauseLink id={figure.clause} locale={locale} />
      </p>
      <ol className="mbs-1 grid gap-2 border-s-3 border-line ps-4 tight:ps-2">
        {stretches.map((stretch) => (
          <Stretch
            key={`${stretch.from} ${stretch.instrument?.id} ${stretch.districts?.join()}`}
            {...{ stretch, figure, locale }}
          />
        ))}
        {stretches.length === 1 ? <li className="text-base text-soft">{texts.unchanged}</li> : null}
      </ol>
    </li>
  );
}

/** The figures that the document states for a programme, each with its clause and what has become of it. */
export function History({ programme, locale }: { programme: Programme; locale: Locale }) {
  const figures = figuresOf(documentHere(locale).rules, programme.id);
  return (
    <>
      <p className="text-soft">{guideLaw[locale].historyLead}</p>
      <ul className="grid gap-4">
        {figures.map((figure) => (
          <FigureHistory key={figure.id} figure={figure} locale={locale} />
        ))}
      </ul>
    </>
  );
}
