import type { ReactNode } from "react";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../../context";
import type { DatedRow } from "../dated";
import { rowNeedsWords, rowWords } from "../words";
import { type Bar, layOut, type Picture } from "./layout";

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** The marks of months or years, and the assessment date, over all rows. */
function Axis({ picture, context }: { picture: Picture; context: ResultContext }) {
  const { assessment, today, locale } = context;
  const texts = messages[locale].timeline;
  const now = percent(picture.today);
  return (
    <svg className="block-14 inline-full fill-current text-base" aria-hidden="true">
      <text x={now} y="18" className="font-bold">
        {assessment.asOf === today ? texts.today : texts.asOf}
      </text>
      <line x1={now} x2={now} y1="24" y2="56" stroke="currentColor" strokeWidth="3" />
      <line x1="0" x2="100%" y1="55" y2="55" stroke="currentColor" strokeWidth="1" />
      {picture.ticks.map(({ at, year, month, label }) => (
        <g key={`${year} ${month}`}>
          <line
            x1={percent(at)}
            x2={percent(at)}
            y1="46"
            y2="56"
            stroke="currentColor"
            strokeWidth="1.5"
          />
          {label === null ? null : (
            <text
              x={percent(at)}
              y="42"
              dx={label === "start" ? "6" : "-6"}
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

/** One row of the picture: the line of the assessment date, the ticks, and the bar. */
function BarRow({ bar, picture, sure }: { bar: Bar; picture: Picture; sure: boolean }) {
  const now = percent(picture.today);
  return (
    <svg className="block-6 inline-full" aria-hidden="true">
      {picture.ticks.map(({ at }) => (
        <line
          key={at}
          x1={percent(at)}
          x2={percent(at)}
          y1="0"
          y2="100%"
          stroke="currentColor"
          strokeWidth="1"
          className="text-edge"
        />
      ))}
      <g className={sure ? "text-leaf" : "text-dusk"}>
        <rect
          x={percent(bar.from)}
          y="5"
          width={percent(bar.to - bar.from)}
          height="14"
          fill={sure ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={sure ? undefined : "5 3"}
        />
        {bar.onwards ? (
          <svg x="100%" overflow="visible" aria-hidden="true">
            <rect x="-15" width="16" height="24" className="fill-card" />
            <path d="M-15 1 L0 12 L-15 23 Z" fill="currentColor" />
          </svg>
        ) : null}
      </g>
      <line x1={now} x2={now} y1="0" y2="100%" stroke="currentColor" strokeWidth="3" />
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
  const picture = layOut(rows, assessment.asOf);
  return (
    <section aria-labelledby="plan-days" className="grid gap-2">
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
                {bar ? <BarRow bar={bar} picture={picture} sure={row.needs === null} /> : null}
              </li>
            );
          })}
        </ul>
      </div>
      <p className="text-base text-soft">
        {rows.some(({ needs }) => needs === null) ? texts.solid : null}
        {rows.some(({ needs }) => needs !== null) ? texts.dashed : null}
        {picture.bars.some(({ onwards }) => onwards) ? texts.arrow : null}
      </p>
      {children}
    </section>
  );
}
