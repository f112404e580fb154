"use client";

import { useState } from "react";
import { saveFile } from "@/components/store/save-file";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { type ExportForm, exportForms } from "@/lib/batch/export-table";
import { batch as messages } from "@/locales/batch";
import { batchExport } from "@/locales/batch-export";
import type { Finished } from "../work/batch-work";
import { type Format, formats } from "../work/protocol";
import { Cancelled, workersFor } from "../work/worker-pool";
import type { BatchContext } from "./context";

interface ExportViewProps {
  context: BatchContext;
  finished: Finished;
}

type Writing =
  | { readonly at: "idle" | "done" | "failed" }
  | { readonly at: "writing"; readonly percent: number };

/** Writes the results as files. The list is read again for it, so that nothing of it need be held. */
export function ExportView({ context, finished }: ExportViewProps) {
  const { locale, pool } = context;
  const texts = messages[locale].export;
  const [writing, setWriting] = useState<Writing>({ at: "idle" });
  const { file, settings } = finished;

  const make = async (form: ExportForm, format: Format): Promise<Blob> => {
    const workers = workersFor(file.size);
    const reads = new Array<number>(workers).fill(0);
    const parts = await Promise.all(
      reads.map((_, worker) =>
        pool.run(
          { kind: "write", file, settings, form, format, share: { worker, workers } },
          worker,
          ({ read }) => {
            reads[worker] = read;
            const percent = Math.floor(Math.min(...reads) * 100);
            setWriting((before) =>
              before.at === "writing" && before.percent === percent
                ? before
                : { at: "writing", percent },
            );
          },
        ),
      ),
    );
    return pool.run({ kind: "finish", settings, form, format, parts: parts.flat() });
  };

  const write = async (form: ExportForm, format: Format): Promise<void> => {
    setWriting({ at: "writing", percent: 0 });
    try {
      saveFile(await make(form, format), `${batchExport[locale].sheets[form]}.${format}`);
      setWriting({ at: "done" });
    } catch (error) {
      if (!(error instanceof Cancelled)) setWriting({ at: "failed" });
    }
  };

  return (
    <Card as="section" aria-labelledby="batch-export" className="grid grid-cols-1 gap-4">
      <h2 id="batch-export" className="text-2xl">
        {texts.title}
      </h2>
      <div className="grid gap-5 md:grid-cols-2">
        {exportForms.map((form) => (
          <div key={form} className="grid content-start gap-2">
            <h3 className="text-xl">{texts[form]}</h3>
            <p className="text-soft">{texts[`${form}Hint`]}</p>
            <div className="flex flex-wrap gap-3">
              {formats.map((format) => (
                <Button
                  key={format}
                  variant="secondary"
                  disabled={writing.at === "writing"}
                  aria-label={texts.of(texts[form], texts[format])}
                  onClick={() => void write(form, format)}
                >
                  {texts[format]}
                </Button>
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className="text-soft">{texts.receipt}</p>
      {writing.at === "writing" ? (
        <Progress
          id="batch-writing"
          label={texts.working(writing.percent)}
          value={writing.percent}
          max={100}
        />
      ) : null}
      <p role="status">
        {writing.at === "done" || writing.at === "failed" ? texts[writing.at] : null}
      </p>
    </Card>
  );
}
