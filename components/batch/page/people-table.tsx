"use client";

import { figure } from "@/components/result/words/format";
import {
  cellClass,
  figureClass,
  headClass,
  headFigureClass,
  ScrollArea,
} from "@/components/ui/table";
import { notStated } from "@/lib/batch/block";
import type { ResultRow } from "@/lib/batch/results";
import { type Standing, standings } from "@/lib/case/standing";
import { type Programme, placeFactIn } from "@/lib/policy/engine";
import { batchPeople as messages } from "@/locales/batch-people";
import type { BatchContext } from "./context";

interface PeopleTableProps {
  context: BatchContext;
  programmes: readonly Programme[];
  /** The programme that is asked for, by its position: its amount is shown. */
  programme: number | null;
  rows: readonly ResultRow[];
  onOpen: (row: number) => void;
}

/** A page of people, and what each can apply for. */
export function PeopleTable({ context, programmes, programme, rows, onOpen }: PeopleTableProps) {
  const { locale, data } = context;
  const texts = messages[locale].people;
  const { options: districts } = placeFactIn(data.rules);

  const titles = (row: ResultRow, standing: Standing): readonly string[] => {
    const code = standings.indexOf(standing);
    return programmes.flatMap(({ title }, position) => {
      if (row.standings[position] !== code) return [];
      return [row.yuan[position] === 0 ? texts.zero(title) : title];
    });
  };
  const count = (row: ResultRow, standing: Standing) => texts.items(titles(row, standing).length);
  const amount = (row: ResultRow): string => {
    const yuan = programme === null ? Number.NaN : (row.yuan[programme] ?? Number.NaN);
    return Number.isNaN(yuan) ? "" : figure(yuan, locale);
  };
  const heads = [
    texts.row,
    texts.label,
    texts.district,
    texts.eligible,
    texts.toAsk,
    texts.conditional,
  ];
  const figures = [
    texts.open,
    texts.later,
    texts.total,
    ...(programme === null ? [] : [texts.amount]),
  ];

  return (
    <ScrollArea label={texts.scroll}>
      <table className="inline-full text-base">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={`${headClass} min-inline-16`}>
                {head}
              </th>
            ))}
            {figures.map((head) => (
              <th key={head} scope="col" className={`${headFigureClass} min-inline-20`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <th scope="row" className={`${cellClass} tabular-nums`}>
                <button
                  type="button"
                  aria-label={texts.detailOf(row.row)}
                  onClick={() => onOpen(row.row)}
                  className="-my-1.5 min-block-11 min-inline-11 text-start text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
                >
                  {row.row}
                </button>
              </th>
              <td className={`${cellClass} min-inline-28 break-all`}>{row.label}</td>
              <td className={`${cellClass} min-inline-24`}>
                {row.district === notStated ? texts.noDistrict : districts[row.district]?.label}
              </td>
              {(["eligible", "toAsk", "conditional"] as const).map((standing) => (
                <td key={standing} className={`${cellClass} min-inline-48`}>
                  <ul>
                    {titles(row, standing).map((title) => (
                      <li key={title}>{title}</li>
                    ))}
                  </ul>
                </td>
              ))}
              <td className={figureClass}>{count(row, "unknown")}</td>
              <td className={figureClass}>{count(row, "notYet")}</td>
              <td className={figureClass}>{row.total === 0 ? "" : figure(row.total, locale)}</td>
              {programme === null ? null : <td className={figureClass}>{amount(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
