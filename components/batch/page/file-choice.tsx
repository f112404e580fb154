"use client";

import { useEffect, useRef, useState } from "react";
import { figure } from "@/components/result/words/format";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field, inputClass } from "@/components/ui/field";
import { batch as messages } from "@/locales/batch";
import { batchProblems } from "@/locales/batch-problems";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import type { FileProblem } from "../work/batch-work";
import { maxRows } from "../work/protocol";

interface FileChoiceProps {
  locale: Locale;
  previewing: boolean;
  problem: FileProblem | undefined;
  onFile: (file: File) => void;
  /** Stops reading. */
  onStop: () => void;
}

const fieldId = "batch-file";

/** Puts the focus where a list is chosen. */
export const goToFileField = (): void => document.getElementById(fieldId)?.focus();

/** Why a file cannot be used, in words. */
function problemWords({ problem, row }: FileProblem, locale: Locale): string {
  const words = batchProblems[locale].file;
  if (problem === "tooManyRows") return words.tooManyRows(figure(maxRows, locale));
  if (problem === "quotes") return words.quotes(row === null ? "?" : figure(row, locale));
  return words[problem];
}

/** Takes a file that is dropped on an element. Whether one hovers over it is told as well. */
function useDrop(onFile: (file: File) => void) {
  const area = useRef<HTMLDivElement>(null);
  const take = useRef(onFile);
  const [over, setOver] = useState(false);
  useEffect(() => {
    take.current = onFile;
  }, [onFile]);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const ends = new AbortController();
    const { signal } = ends;
    element.addEventListener(
      "dragover",
      (event) => {
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    element.addEventListener("dragleave", () => setOver(false), { signal });
    element.addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) take.current(file);
      },
      { signal },
    );
    return () => ends.abort();
  }, []);
  return { area, over };
}

/** Chooses the list: a file field, which is also a place to drop a file. */
export function FileChoice({ locale, previewing, problem, onFile, onStop }: FileChoiceProps) {
  const texts = messages[locale].file;
  const { area, over } = useDrop(onFile);
  return (
    <Card as="section" aria-labelledby="batch-file-title" className="grid grid-cols-1 gap-4">
      <h2 id="batch-file-title" className="text-2xl">
        {texts.title}
      </h2>
      <div
        ref={area}
        className={`rounded-card border-2 border-dashed p-4 ${over ? "border-lake bg-lake-tint" : "border-edge bg-paper"}`}
      >
        <Field
          id={fieldId}
          label={texts.label}
          hint={texts.hint(maxRows)}
          error={
            problem
              ? `${texts.wrong}${punctuation[locale].colon}${problemWords(problem, locale)}`
              : undefined
          }
        >
          {(attributes) => (
            <input
              type="file"
              accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ods,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet"
              className={`${inputClass} inline-full`}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) onFile(file);
                // The same file, mended, can be chosen again.
                currentTarget.value = "";
              }}
              {...attributes}
            />
          )}
        </Field>
      </div>
      <p role="status">{previewing ? texts.reading : null}</p>
      {previewing ? (
        <div>
          <Button variant="secondary" onClick={onStop}>
            {texts.stop}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
