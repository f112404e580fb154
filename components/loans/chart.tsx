import type { ReactNode } from "react";
import type { Estimate } from "@/lib/loans/estimate";
import { type Locale, languageOf } from "@/locales/languages";
import { loansResult } from "@/locales/loans-result";
import { bearersOf } from "./columns";
import type { Offer } from "./offer";
import { fenMoney } from "./words";

interface ChartProps {
  offer: Offer;
  estimate: Estimate;
  locale: Locale;
}

/** The colours of who bears the interest: the borrower, then the funds. */
const fills = ["fill-gold", "fill-lake", "fill-dusk"] as const;

const fillOf = (index: number): string => fills[index % fills.length] ?? fills[0];

/** The drawing area is as many units wide as there are months, and this high. */
const height = 100;

const share = (part: number, most: number): number => (most === 0 ? 0 : (part / most) * height);

function Axis({ months, locale }: { months: number; locale: Locale }) {
  const { month } = loansResult[locale].chart;
  return (
    <p aria-hidden="true" className="flex justify-between text-base text-soft">
      <span>{month(1)}</span>
      {months > 1 ? <span>{month(months)}</span> : null}
    </p>
  );
}

interface DrawingProps {
  months: number;
  locale: Locale;
  children: ReactNode;
}

/** Months go by along a line of text: across the page, or down it. */
function Drawing({ months, locale, children }: DrawingProps) {
  const down = languageOf(locale).writingMode === "vertical-lr";
  return (
    <svg
      viewBox={down ? `0 0 ${height} ${months}` : `0 0 ${months} ${height}`}
      preserveAspectRatio="none"
      className="block-28 inline-full border-be-2 border-edge"
      aria-hidden="true"
      focusable="false"
    >
      <g transform={down ? "matrix(0 1 1 0 0 0)" : undefined}>{children}</g>
    </svg>
  );
}

/** What is still owed before each payment, as steps that go down. */
function Balance({ estimate: { months, total }, locale }: ChartProps) {
  const steps = months.map(({ month, principal, balance }) => {
    const top = height - share(principal + balance, total.principal);
    return `V${top}H${month}`;
  });
  return (
    <Drawing months={months.length} locale={locale}>
      <path
        d={`M0 ${height}${steps.join("")}V${height}Z`}
        className="fill-lake-tint stroke-lake"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </Drawing>
  );
}

/** The interest of each month, one part upon the other. */
function Interest({ offer, estimate: { months }, locale }: ChartProps) {
  const bearers = bearersOf(offer, locale);
  const most = Math.max(...months.map(({ interest }) => interest));
  return (
    <Drawing months={months.length} locale={locale}>
      {months.map((month) => {
        let top = height;
        return bearers.map(({ label, of }, index) => {
          const part = share(of(month), most);
          top -= part;
          return (
            <rect
              key={`${month.month} ${label}`}
              x={month.month - 0.9}
              y={top}
              width={0.8}
              height={part}
              className={fillOf(index)}
            />
          );
        });
      })}
    </Drawing>
  );
}

/** Who bears the interest, by name and sum. */
export function Bearers({ offer, estimate: { total }, locale }: ChartProps) {
  return (
    <ul className="grid gap-1">
      {bearersOf(offer, locale).map(({ label, of }, index) => (
        <li key={label} className="flex flex-wrap items-center gap-x-2.5">
          <svg
            viewBox="0 0 1 1"
            width="16"
            height="16"
            className="size-4 shrink-0 rounded-sm"
            aria-hidden="true"
            focusable="false"
          >
            <rect width="1" height="1" className={fillOf(index)} />
          </svg>
          <span className="min-inline-0 grow basis-2/5 tight:basis-3/4">{label}</span>
          <strong className="tabular-nums">{fenMoney(of(total), locale)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** The loan drawn month by month, with the same said in words. */
export function Chart(props: ChartProps) {
  const { estimate, locale } = props;
  const texts = loansResult[locale].chart;
  const { months, total } = estimate;
  const interests = months.map(({ interest }) => interest);
  const words = (fen: number | undefined): string => fenMoney(fen ?? 0, locale);
  return (
    <figure className="grid gap-4">
      <figcaption>
        <h3 className="text-xl">{texts.title}</h3>
        <p className="mbs-1 text-soft">
          {texts.summary(
            months.length,
            words(total.principal),
            words(interests[0]),
            words(interests.at(-1)),
          )}
        </p>
      </figcaption>
      <div className="grid gap-6 md:grid-cols-2">
        <div>
          <p className="flex flex-wrap justify-between gap-x-3">
            <strong>{texts.balance}</strong>
            <span className="text-soft">{texts.upTo(words(total.principal))}</span>
          </p>
          <Balance {...props} />
          <Axis months={months.length} locale={locale} />
        </div>
        <div>
          <p className="flex flex-wrap justify-between gap-x-3">
            <strong>{texts.interest}</strong>
            <span className="text-soft">{texts.upTo(words(Math.max(...interests)))}</span>
          </p>
          <Interest {...props} />
          <Axis months={months.length} locale={locale} />
        </div>
      </div>
    </figure>
  );
}
