import type { ReactNode } from "react";
import { type Locale, languageOf } from "@/locales/languages";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../../context";
import type { DatedRow } from "../dated";
import { rowNeedsWords, rowWords } from "../words";
import { type Bar, layOut, type TimelineLayout } from "./layout";

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** Days go by along a line of text: across the page, or down it. */
const goesDown = (locale: Locale): boolean => languageOf(locale).writingMode === "vertical-lr";

type Length = string | number;

interface RuleProps {
  /** How far along. */
  at: [from: Length, to: Length];
  /** How far across. */
  over: [from: Length, to: Length];
  width: number;
  down: boolean;
  className?: string;
}

function Rule({ at, over, width, down, className }: RuleProps) {
  const [[x1, x2], [y1, y2]] = down ? [over, at] : [at, over];
  return <line {...{ x1, x2, y1, y2, className }} stroke="currentColor" strokeWidth={width} />;
}

/** What swaps along and across. */
const swapped = "matrix(0 1 1 0 0 0)";

/** The marks of months or years, and the assessment date, over all rows. */
function Axis({ picture, context }: { picture: TimelineLayout; context: ResultContext }) {
  const { assessment, today, locale } = context;
  const texts = messages[locale].timeline;
  const now = percent(picture.today);
  const down = goesDown(locale);
  return (
    <svg className="block-14 inline-full fill-current text-base tight:hidden" aria-hidden="true">
      <text {...(down ? { x: 12, y: now } : { x: now, y: 18 })} className="font-bold">
        {assessment.asOf === today ? texts.today : texts.asOf}
      </text>
      <Rule at={[now, now]} over={[24, 56]} width={3} down={down} />
      <Rule at={[0, "100%"]} over={[55, 55]} width={1} down={down} />
      {picture.ticks.map(({ at, year, month, label }) => (
        <g key={`${year} ${month}`}>
          <Rule at={[percent(at), percent(at)]} over={[46, 56]} width={1.5} down={down} />
          {label === null ? null : (
            <text
              {...(down
                ? { x: 37, y: percent(at), dy: label === "start" ? 6 : -6 }
                : { x: percent(at), y: 42, dx: label === "start" ? 6 : -6 })}
              className="text-[0.8rem]"
              textAnchor={label}
            >
              {month === null ? texts.year(year) : texts.month(year, month)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

interface BarRowProps {
  bar: Bar;
  picture: TimelineLayout;
  sure: boolean;
  down: boolean;
}

/** One row of the picture: the line of the assessment date, the ticks, and the bar. */
function BarRow({ bar, picture, sure, down }: BarRowProps) {
  const now = percent(picture.today);
  const [from, length] = [percent(bar.from), percent(bar.to - bar.from)];
  return (
    <svg className="block-6 inline-full" aria-hidden="true">
      {picture.ticks.map(({ at }) => (
        <Rule
          key={at}
          at={[percent(at), percent(at)]}
          over={[0, "100%"]}
          width={1}
          down={down}
          className="text-edge"
        />
      ))}
      <g className={sure ? "text-leaf" : "text-dusk"}>
        <rect
          {...(down
            ? { x: 5, y: from, width: 14, height: length }
            : { x: from, y: 5, width: length, height: 14 })}
          fill={sure ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={sure ? undefined : "5 3"}
        />
        {bar.onwards ? (
          <svg {...(down ? { y: "100%" } : { x: "100%" })} overflow="visible" aria-hidden="true">
            <g transform={down ? swapped : undefined}>
              <rect x="-15" width="16" height="24" className="fill-card" />
              <path d="M-15 1 L0 12 L-15 23 Z" fill="currentColor" />
            </g>
          </svg>
        ) : null}
      </g>
      <Rule at={[now, now]} over={[0, "100%"]} width={3} down={down} />
    </svg>
  );
}

/**
 * The days of the plan, in words and as a picture: each row says its days and has its bar under them. The picture
 * says nothing that the words do not.
 */
export function Timeline({
  context,
  rows,
  children,
}: {
  context: ResultContext;
  rows: readonly DatedRow[];
  /** What can be done with these days. */
  children: ReactNode;
}) {
  const { assessment, locale } = context;
  const texts = messages[locale].timeline;
  const solid = rows.some(({ programme }) => context.isUnconfirmed(programme))
    ? texts.solidByDocument
    : texts.solid;
  const picture = layOut(rows, assessment.asOf);
  return (
    <section aria-labelledby="plan-days" className="grid grid-cols-1 gap-2">
      <h3 id="plan-days" className="text-xl">
        {texts.title}
      </h3>
      <div className="overflow-hidden">
        <Axis picture={picture} context={context} />
        <ul>
          {rows.map((row, index) => {
            const bar = picture.bars[index];
            const needs = rowNeedsWords(row, context);
            return (
              <li key={row.programme} className="pbs-3">
                <p>
                  <strong>{context.titleOf(row.programme)}</strong>
                  {punctuation[locale].colon}
                  {rowWords(row, assessment.asOf, locale)}
                  {needs === null ? null : (
                    <span className="text-soft">{resultWords[locale].inBrackets(needs)}</span>
                  )}
                </p>
                {bar ? (
                  <BarRow
                    bar={bar}
                    picture={picture}
                    sure={row.needs === null}
                    down={goesDown(locale)}
                  />
                ) : null}
              </li>
            );
          })}
        </ul>
      </div>
      <p className="text-base text-soft">
        {rows.some(({ needs }) => needs === null) ? solid : null}
        {rows.some(({ needs }) => needs !== null) ? texts.dashed : null}
        {picture.bars.some(({ onwards }) => onwards) ? texts.arrow : null}
      </p>
      {children}
    </section>
  );
}
