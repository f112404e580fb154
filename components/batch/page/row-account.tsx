"use client";

import { saveFile } from "@/components/store/save-file";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { type Listed, maxListed } from "@/lib/batch/listed";
import type { PassedRow } from "@/lib/batch/nobody";
import type { ImportSettings, Remark } from "@/lib/batch/rows";
import { columnName } from "@/lib/batch/xlsx/row-xml";
import { batchProblems } from "@/locales/batch-problems";
import { batchRows as messages } from "@/locales/batch-rows";
import type { Locale } from "@/locales/languages";
import type { BatchContext } from "./context";
import { Lines } from "./lines";

/** So many are listed on the page. */
const shown = 100;

/** By column: its row, what stands in it, and what is said of it. */
const widths = ["", "min-inline-28 break-words", "min-inline-52"];

interface PassedProps {
  context: BatchContext;
  passed: Listed<PassedRow>;
}

/** Rows that are nobody, each with why. */
export function PassedRows({ context, passed: { listed, count } }: PassedProps) {
  const { locale, pool } = context;
  const texts = messages[locale].passed;
  if (count === 0) return null;
  const download = async (): Promise<void> => {
    const file = await pool.run({ kind: "passed", passed: listed });
    saveFile(file, `${texts.file}.csv`);
  };
  return (
    <Notice title={texts.title(count)}>
      <p>{texts.body}</p>
      <Disclosure summary={texts.show} open={count <= 5}>
        <Lines
          widths={widths}
          label={texts.show}
          heads={[texts.row, texts.text, texts.reason]}
          lines={listed
            .slice(0, shown)
            .map(({ row, text, reason }) => [row, text, texts.reasons[reason]])}
        />
        {count > shown ? <p>{texts.more(shown)}</p> : null}
      </Disclosure>
      <Button variant="secondary" onClick={() => void download()}>
        {texts.download}
      </Button>
      {count > maxListed ? <p className="mbs-2">{texts.most(maxListed)}</p> : null}
    </Notice>
  );
}

interface RemarksProps {
  locale: Locale;
  settings: ImportSettings;
  remarks: Listed<Remark>;
}

/** What is to be said of rows that are assessed all the same. */
export function Remarks({ locale, settings, remarks: { listed, count } }: RemarksProps) {
  const texts = messages[locale].remarks;
  const { passed } = messages[locale];
  const { unnamed } = batchProblems[locale];
  if (count === 0) return null;
  return (
    <Notice tone="warning" title={texts.title(count)}>
      <p>{texts.body}</p>
      <Disclosure summary={texts.show} open={count <= 5}>
        <Lines
          widths={widths}
          label={texts.show}
          heads={[passed.row, passed.text, texts.what]}
          lines={listed.slice(0, shown).map(({ row, column, text, remark }) => {
            const name = settings.header[column] || unnamed(columnName(column));
            return [row, text === "" ? name : `${name} · ${text}`, texts.remarks[remark]];
          })}
        />
        {count > shown ? <p>{passed.more(shown)}</p> : null}
      </Disclosure>
    </Notice>
  );
}
