"use client";

import { figure, money } from "@/components/result/words/format";
import {
  cellClass,
  figureClass,
  headClass,
  headFigureClass,
  ScrollArea,
} from "@/components/ui/table";
import { standings } from "@/lib/case/standing";
import type { Programme } from "@/lib/policy/engine";
import { batch as messages } from "@/locales/batch";
import { batchExport } from "@/locales/batch-export";
import { resultWords } from "@/locales/result-words";
import type { Finished } from "../work/batch-work";
import type { BatchContext } from "./context";

interface TallyTableProps {
  context: BatchContext;
  finished: Finished;
  programmes: readonly Programme[];
  /** Lists the people of a programme who stand so, both by their positions. */
  onPick: (programme: number, standing: number) => void;
}

/** How many people stand how, and what those who can apply get, programme by programme. */
export function TallyTable({ context, finished, programmes, onPick }: TallyTableProps) {
  const { locale } = context;
  const texts = messages[locale].tally;
  const words = batchExport[locale].standings;
  const { tally } = finished.results;

  const sumOf = ({ amount }: Programme, fen: number): string => {
    if (amount.kind === "none" || amount.kind === "schedule" || fen === 0) return "";
    const { amounts, perYear } = resultWords[locale];
    const sum = amounts[amount.kind](money(fen / 100, locale));
    return amount.per === "year" ? perYear(sum) : sum;
  };

  return (
    <section aria-labelledby="batch-tally" className="grid grid-cols-1 gap-3">
      <div>
        <h2 id="batch-tally" className="text-2xl">
          {texts.title}
        </h2>
        <p className="text-soft">{texts.hint}</p>
      </div>
      <ScrollArea label={texts.scroll}>
        <table className="inline-full text-base">
          <thead>
            <tr>
              <th scope="col" className={headClass}>
                {texts.programme}
              </th>
              {standings.map((standing) => (
                <th key={standing} scope="col" className={`${headFigureClass} min-inline-20`}>
                  {words[standing]}
                </th>
              ))}
              <th scope="col" className={`${headFigureClass} min-inline-28`}>
                {texts.sum}
              </th>
            </tr>
          </thead>
          <tbody>
            {programmes.map((programme, position) => {
              const own = tally.programmes[position];
              return (
                <tr key={programme.id}>
                  <th scope="row" className={`${cellClass} min-inline-44 font-bold`}>
                    {programme.title}
                  </th>
                  {standings.map((standing, code) => {
                    const count = own?.counts[code] ?? 0;
                    return (
                      <td key={standing} className={figureClass}>
                        {count === 0 ? (
                          <span className="text-soft">0</span>
                        ) : (
                          <button
                            type="button"
                            onClick={() => onPick(position, code)}
                            aria-label={texts.pick(programme.title, words[standing], count)}
                            className="-my-1.5 min-block-11 min-inline-11 text-end text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
                          >
                            {figure(count, locale)}
                          </button>
                        )}
                      </td>
                    );
                  })}
                  <td className={`${figureClass} whitespace-nowrap`}>
                    {sumOf(programme, own?.fen ?? 0)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  );
}
