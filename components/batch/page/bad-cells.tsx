"use client";

import { saveFile } from "@/components/store/save-file";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { cellClass, headClass, ScrollArea } from "@/components/ui/table";
import { type BadCells, maxListed } from "@/lib/batch/bad-cells";
import { reasons } from "@/lib/batch/reason";
import type { ImportSettings } from "@/lib/batch/rows";
import { batch as messages } from "@/locales/batch";
import { batchExport } from "@/locales/batch-export";
import { batchProblems } from "@/locales/batch-problems";
import type { BatchContext } from "./context";

interface BadCellsViewProps {
  context: BatchContext;
  settings: ImportSettings;
  bad: BadCells;
}

/** So many are listed on the page; the file has more. */
const shownCells = 100;

/** The cells that could not be read, and why. */
export function BadCellsView({ context, settings, bad }: BadCellsViewProps) {
  const { locale, data, pool } = context;
  const texts = messages[locale].bad;
  if (bad.cells === 0) return <p>{texts.none}</p>;
  const reasonOf = reasons(settings, data.rules.facts, batchProblems[locale]);
  const listed = bad.listed.slice(0, shownCells).map(reasonOf);
  const download = async (): Promise<void> => {
    const file = await pool.run({ kind: "bad", settings, bad });
    saveFile(file, `${batchExport[locale].bad.reason}.csv`);
  };
  return (
    <Notice tone="warning" title={texts.title(bad.rows)}>
      <p>{texts.body(bad.cells)}</p>
      <Disclosure summary={texts.show} open={bad.cells <= 5}>
        <ScrollArea label={texts.show}>
          <table className="inline-full text-base">
            <thead>
              <tr>
                {[texts.row, texts.column, texts.cell, texts.reason].map((head) => (
                  <th key={head} scope="col" className={headClass}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listed.map(({ row, column, text, reason }) => (
                <tr key={`${row} ${column}`}>
                  <td className={cellClass}>{row}</td>
                  <td className={`${cellClass} min-inline-28`}>{column}</td>
                  <td className={`${cellClass} min-inline-28 break-all`}>{text}</td>
                  <td className={`${cellClass} min-inline-52`}>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
        {bad.cells > shownCells ? <p>{texts.more(shownCells)}</p> : null}
      </Disclosure>
      <Button variant="secondary" onClick={() => void download()}>
        {texts.download}
      </Button>
      {bad.cells > maxListed ? <p className="mbs-2">{texts.most(maxListed)}</p> : null}
    </Notice>
  );
}
