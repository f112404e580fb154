"use client";

import { useState } from "react";
import { useToday } from "@/components/guide/use-today";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Opening } from "@/components/ui/opening";
import type { Locale } from "@/locales/languages";
import { operatorPage } from "@/locales/operator-page";
import { hrefFor } from "@/messages/locale";
import type { OperatorPageData } from "./data";
import { OperatorForm } from "./form";
import { readFile, valuesOf } from "./read-file";
import { type Draft, storedDraft } from "./store";

interface OperatorPageProps {
  data: OperatorPageData;
  locale: Locale;
}

const fileField = "operator-file";

/** The file that the site uses, as the page begins with it. */
const fromSite = ({ file }: OperatorPageData): Draft => ({
  file: readFile(file) ?? {},
  name: null,
});

/** Which file to begin with, and the form of it. */
function Screen({ data, locale, today }: OperatorPageProps & { today: string }) {
  const texts = operatorPage[locale].start;
  const [stored] = useState(storedDraft);
  const [draft, setDraft] = useState(stored ?? fromSite(data));
  // Grows whenever another file is begun with: the form is another one then.
  const [round, setRound] = useState(0);
  const [notRead, setNotRead] = useState(false);
  const [before, setBefore] = useState<Draft | null>(null);
  const { instruments, confirmations } = valuesOf(draft.file);
  const counts = [instruments.length, confirmations.length] as const;

  /** Begins with another file; what was written until now can be had back. */
  const begin = (next: Draft) => {
    setBefore(storedDraft() ?? draft);
    setDraft(next);
    setRound(round + 1);
    setNotRead(false);
  };
  const open = async (file: File) => {
    const found = readFile(await file.text());
    if (found) begin({ file: found, name: file.name });
    else setNotRead(true);
  };

  return (
    <div className="mbs-6 grid grid-cols-1 gap-10">
      <section aria-labelledby="operator-start" className="grid gap-4">
        <h2 id="operator-start" className="text-2xl">
          {texts.title}
        </h2>
        <p>
          {draft.name === null ? texts.site(...counts) : texts.opened(draft.name, ...counts)}
          {stored && round === 0 ? ` ${texts.kept}` : null}
        </p>
        <div className="max-inline-xl">
          <Field id={fileField} label={texts.open} error={notRead ? texts.notRead : undefined}>
            {(attributes) => (
              <input
                type="file"
                accept=".json,application/json"
                className={`${inputClass} inline-full`}
                onChange={({ currentTarget }) => {
                  const file = currentTarget.files?.[0];
                  if (file) void open(file);
                  // The same file, mended, can be opened again.
                  currentTarget.value = "";
                }}
                {...attributes}
              />
            )}
          </Field>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button variant="quiet" onClick={() => begin(fromSite(data))}>
            {texts.again}
          </Button>
          {before ? (
            <Button variant="quiet" onClick={() => begin(before)}>
              {texts.back}
            </Button>
          ) : null}
        </div>
      </section>
      <OperatorForm key={round} draft={draft} data={data} locale={locale} today={today} />
    </div>
  );
}

/** The page on which whoever runs the site states later papers without writing JSON. It needs scripts, and shows nothing to use before they run. */
export function OperatorPage({ data, locale }: OperatorPageProps) {
  const texts = operatorPage[locale];
  const today = useToday();
  return (
    <>
      <h1 className="text-3xl">{texts.title}</h1>
      <p className="mbs-2 max-inline-3xl text-xl">{texts.lead}</p>
      <p className="mbs-2 max-inline-3xl">{texts.only}</p>
      <p>
        <a href={hrefFor(locale, "/rulebook")} className="inline-block py-2 text-lake underline">
          {texts.toRulebook}
        </a>
      </p>
      <div className="mbs-5">
        <Notice tone="good">{texts.privacy}</Notice>
      </div>
      {today === null ? (
        <div className="mbs-6">
          <Opening words={texts.opening} noScript={texts.noScript} />
        </div>
      ) : (
        <Screen data={data} locale={locale} today={today} />
      )}
    </>
  );
}
