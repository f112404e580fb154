import type { ImpactReport, ProgrammeReport } from "@/components/impact/report";
import { Disclosure } from "@/components/ui/disclosure";
import {
  cellClass,
  figureClass,
  headClass,
  headFigureClass,
  ScrollArea,
} from "@/components/ui/table";
import { impact as impactTexts } from "@/locales/impact";
import type { Locale } from "@/locales/languages";
import { operatorPage } from "@/locales/operator-page";

function ProgrammeOutcome({
  report: { title, table, effects },
  locale,
}: {
  report: ProgrammeReport;
  locale: Locale;
}) {
  const texts = operatorPage[locale].check;
  const [first, ...others] = table.head;
  return (
    <div className="grid grid-cols-1 gap-3">
      <h3 className="text-xl">{title}</h3>
      <ScrollArea label={texts.table(title)}>
        <table className="inline-full text-base">
          <thead>
            <tr>
              <th scope="col" className={headClass}>
                {first}
              </th>
              {others.map((name) => (
                <th key={name} scope="col" className={`${headFigureClass} min-inline-24`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([district, ...cells]) => (
              <tr key={district}>
                <th scope="row" className={`${cellClass} min-inline-44 font-bold`}>
                  {district}
                </th>
                {cells.map((cell, nth) => (
                  <td key={others[nth]} className={figureClass}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {effects.map(({ effect, title: name, smallest, examples }) => (
        <div key={effect} className="grid gap-1 border-s-3 border-gold ps-4 tight:ps-2">
          <h4 className="font-bold">{name}</h4>
          {smallest ? (
            <p>
              <span className="block text-soft">{impactTexts[locale].smallest}</span>
              {smallest}
            </p>
          ) : null}
          <Disclosure summary={impactTexts[locale].examples(examples.length)}>
            <ol className="grid list-decimal gap-2 ps-6">
              {examples.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ol>
          </Disclosure>
        </div>
      ))}
    </div>
  );
}

/** What a file in place of another does, in words and figures. */
export function Outcome({ report, locale }: { report: ImpactReport; locale: Locale }) {
  return (
    <div className="grid grid-cols-1 gap-6">
      <div>
        {report.programmes.length === 0 ? null : report.about.map((one) => <p key={one}>{one}</p>)}
        {report.explanation.map((one) => (
          <p key={one} className="text-soft">
            {one}
          </p>
        ))}
      </div>
      {report.programmes.map((one) => (
        <ProgrammeOutcome key={one.id} report={one} locale={locale} />
      ))}
    </div>
  );
}
