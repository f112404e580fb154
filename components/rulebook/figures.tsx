import { daysWords, districtNames } from "@/components/guide/law/days";
import { figuresOf } from "@/components/guide/law/figures";
import { localAmendment } from "@/components/guide/law/history";
import { parametersFor } from "@/components/guide/policy";
import { clauseWords, dayWords, figure as digits, money } from "@/components/result/words/format";
import { valueWords } from "@/components/result/words/law";
import { Chinese } from "@/components/site/chinese";
import {
  dayBefore,
  dayOf,
  type Figure,
  type FigureStretch,
  formatDay,
  historyOf,
  type Parameter,
  type Programme,
} from "@/lib/policy";
import { documentHere } from "@/lib/settings";
import { guide } from "@/locales/guide";
import { guideLaw } from "@/locales/guide-law";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { rulebook } from "@/locales/rulebook";
import { RulebookTable } from "./table";
import { daysText } from "./words";

/** One value of a figure: from which to which day, and where it comes from. */
interface ValueRow {
  readonly value: string;
  readonly days: string;
  readonly paper: string;
}

/** The last day of a stretch that holds wherever nothing local is said: the day before the next of them; null where none follows. */
function lastDay(stretch: FigureStretch, all: readonly FigureStretch[]): string | null {
  const general = all.filter(({ districts }) => districts === null);
  const next = general[general.indexOf(stretch) + 1]?.from ?? null;
  return next === null ? null : formatDay(dayBefore(dayOf(next)));
}

function stretchDays(
  stretch: FigureStretch,
  figure: Figure,
  all: readonly FigureStretch[],
  locale: Locale,
): string {
  const { from, districts } = stretch;
  if (districts === null) return daysText(from, lastDay(stretch, all), locale);
  const amendment = localAmendment(stretch, figure);
  const days = amendment ? daysWords(amendment, locale) : daysText(from, null, locale);
  const where = guideLaw[locale].only(districtNames(districts, locale));
  return days + resultWords[locale].inBrackets(where);
}

/** A later paper as it is cited: its title, and its number where the title does not hold it. */
function paperWords({ instrument, from }: FigureStretch, figure: Figure, locale: Locale): string {
  if (instrument === null) {
    const { again } = guideLaw[locale];
    const clause = clauseWords(figure.clause, locale);
    return from === null ? clause : again + resultWords[locale].inBrackets(clause);
  }
  const { title, number } = instrument;
  return number === null || title.includes(number)
    ? title
    : title + resultWords[locale].inBrackets(number);
}

function figureRows(figure: Figure, locale: Locale): readonly ValueRow[] {
  const all = historyOf(documentHere(locale).rules, figure);
  return all.map((stretch) => ({
    value:
      stretch.value === null
        ? rulebook[locale].unknownValue
        : valueWords(figure, stretch.value, locale),
    days: stretchDays(stretch, figure, all, locale),
    paper: paperWords(stretch, figure, locale),
  }));
}

function parameterRows({ unit, values }: Parameter, locale: Locale): readonly ValueRow[] {
  const { certainty: sure, rateChecked } = guide[locale];
  return values.map(({ from, to, value, source, certainty, checked }) => ({
    value:
      unit === "yuan"
        ? money(value, locale)
        : resultWords[locale].units.percent(digits(value, locale), value),
    days: daysText(from, to, locale),
    paper: [
      source,
      ...(certainty === "published" ? [] : [sure[certainty]]),
      ...(checked ? [rateChecked(dayWords(checked, locale))] : []),
    ].join(" "),
  }));
}

/** The figures of a programme with their rows, those of the document first. */
export const figureTable = (programme: Programme, locale: Locale) => [
  ...figuresOf(documentHere(locale).rules, programme.id).map((figure) => ({
    id: figure.id,
    name: figure.name,
    rows: figureRows(figure, locale),
  })),
  ...parametersFor(documentHere(locale).rules, programme).map((parameter) => ({
    id: parameter.id,
    name: parameter.name,
    rows: parameterRows(parameter, locale),
  })),
];

/** The figures that count for a programme: how much, on which days, and by which paper. */
export function Figures({ programme, locale }: { programme: Programme; locale: Locale }) {
  const { name, value, days, paper } = rulebook[locale].figureColumns;
  return (
    <RulebookTable heads={[name, value, days, paper]} look="rulebook-figures">
      {figureTable(programme, locale).flatMap((figure) =>
        figure.rows.map((row, index) => (
          <tr key={`${figure.id} ${row.days} ${row.paper}`}>
            {index === 0 ? (
              <th scope="rowgroup" rowSpan={figure.rows.length}>
                {figure.name}
              </th>
            ) : null}
            <td>{row.value}</td>
            <td>{row.days}</td>
            <td>
              <Chinese text={row.paper} locale={locale} />
            </td>
          </tr>
        )),
      )}
    </RulebookTable>
  );
}
