import { Disclosure } from "@/components/ui/disclosure";
import type { Estimate, Month } from "@/lib/loans/estimate";
import type { Locale } from "@/locales/languages";
import { loansResult } from "@/locales/loans-result";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { columnsOf } from "./columns";
import type { Offer } from "./offer";
import { useWide } from "./use-wide";
import { fenFigure, fenMoney } from "./words";

interface TableProps {
  offer: Offer;
  estimate: Estimate;
  locale: Locale;
}

/** Month by month as a table, the sums in yuan below it. */
export function MonthTable({ offer, estimate: { months, total }, locale }: TableProps) {
  const texts = loansResult[locale].table;
  const columns = columnsOf(offer, locale);
  return (
    <table className="inline-full border-collapse text-end text-base tabular-nums print:text-[10pt] print:leading-tight">
      <caption className="pbe-2 text-start">{texts.caption}</caption>
      <thead>
        <tr className="border-be-2 border-edge align-bottom print:border-current wrap-anywhere">
          <th scope="col" className="py-1.5 pe-2 text-start">
            {texts.month}
          </th>
          {columns.map(({ label }) => (
            <th key={label} scope="col" className="px-1.5 py-1.5">
              {label}
            </th>
          ))}
          <th scope="col" className="py-1.5 ps-1.5">
            {texts.balance}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month} className="border-be border-line print:border-current">
            <th scope="row" className="py-1 pe-2 text-start font-normal print:py-0.5">
              {month.month}
            </th>
            {columns.map(({ label, of }) => (
              <td key={label} className="px-1.5 py-1 print:py-0.5">
                {fenFigure(of(month), locale)}
              </td>
            ))}
            <td className="py-1 ps-1.5 print:py-0.5">{fenFigure(month.balance, locale)}</td>
          </tr>
        ))}
        <tr className="font-bold">
          <th scope="row" className="py-1.5 pe-2 text-start">
            {texts.total}
          </th>
          {columns.map(({ label, of }) => (
            <td key={label} className="px-1.5 py-1.5">
              {fenFigure(of(total), locale)}
            </td>
          ))}
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/** Month by month for narrow windows: what falls due first, its parts below it. */
function MonthList({ offer, estimate: { months }, locale }: TableProps) {
  const texts = loansResult[locale].table;
  const [payment, ...parts] = columnsOf(offer, locale);
  const line = (month: Month): string =>
    [
      ...parts.map(({ label, of }) =>
        resultWords[locale].answer(label, fenFigure(of(month), locale)),
      ),
      resultWords[locale].answer(texts.balance, fenFigure(month.balance, locale)),
    ].join(punctuation[locale].semicolon);
  return (
    <ol className="divide-block divide-line">
      {months.map((month) => (
        <li key={month.month} className="py-2">
          <p className="flex flex-wrap justify-between gap-x-3 font-bold">
            <span>{loansResult[locale].chart.month(month.month)}</span>
            <span className="tabular-nums">{fenMoney(payment?.of(month) ?? 0, locale)}</span>
          </p>
          <p className="text-base text-soft">{line(month)}</p>
        </li>
      ))}
    </ol>
  );
}

/** The months: open where there is room, left closed on a phone. */
export function Months(props: TableProps) {
  const wide = useWide();
  const { title } = loansResult[props.locale].table;
  return (
    <Disclosure summary={title(props.estimate.months.length)} open={wide}>
      {wide ? <MonthTable {...props} /> : <MonthList {...props} />}
    </Disclosure>
  );
}
