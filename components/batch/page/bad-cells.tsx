"use client";

import { saveFile } from "@/components/store/save-file";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { BadCells } from "@/lib/batch/bad-cells";
import { maxListed } from "@/lib/batch/listed";
import { reasons } from "@/lib/batch/reason";
import type { ImportSettings } from "@/lib/batch/rows";
import { batch as messages } from "@/locales/batch";
import { batchExport } from "@/locales/batch-export";
import { batchProblems } from "@/locales/batch-problems";
import type { BatchContext } from "./context";
import { Lines } from "./lines";

interface BadCellsViewProps {
  context: BatchContext;
  settings: ImportSettings;
  bad: BadCells;
}

/** So many are listed on the page; the file has more. */
const shownCells = 100;

/** By column: its row, its name, what stands in the cell, and what is wrong with it. */
const widths = ["", "min-inline-28", "min-inline-28 break-all", "min-inline-52"];

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
        <Lines
          label={texts.show}
          heads={[texts.row, texts.column, texts.cell, texts.reason]}
          lines={listed.map(({ row, column, text, reason }) => [row, column, text, reason])}
          widths={widths}
        />
        {bad.cells > shownCells ? <p>{texts.more(shownCells)}</p> : null}
      </Disclosure>
      <Button variant="secondary" onClick={() => void download()}>
        {texts.download}
      </Button>
      {bad.cells > maxListed ? <p className="mbs-2">{texts.most(maxListed)}</p> : null}
    </Notice>
  );
}
