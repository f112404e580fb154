"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { wipeCase } from "@/components/case/store";
import { Guard } from "@/components/guard";
import { useToday } from "@/components/guide/use-today";
import { Notice } from "@/components/ui/notice";
import { Opening } from "@/components/ui/opening";
import type { BatchData } from "@/lib/batch/data";
import { type Applicant, readDay } from "@/lib/policy/engine";
import { batch as messages } from "@/locales/batch";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import type { ListPreview } from "../work/protocol";
import { type ChosenColumns, Columns } from "./columns";
import { FileChoice, goToFileField } from "./file-choice";
import { ResultsView } from "./results";
import { Setup } from "./setup";
import { TemplateChoice } from "./template";
import { useBatch } from "./use-batch";
import { Working } from "./working";

interface BatchPageProps {
  data: BatchData;
  locale: Locale;
}

const dayField = "batch-day";

function Screen({ data, locale, today }: BatchPageProps & { today: string }) {
  const { phase, pool, work } = useBatch(data, locale);
  const [applicant, setApplicant] = useState<Applicant>("person");
  const [day, setDay] = useState(today);
  const [dayWrong, setDayWrong] = useState(false);
  // Grows whenever everything is forgotten: what was typed goes too.
  const [round, setRound] = useState(0);
  const section = useRef<HTMLDivElement>(null);
  const context = useMemo(() => ({ data, locale, pool }), [data, locale, pool]);
  const { at } = phase;

  // Each step begins where the last one ended: its heading takes the focus.
  useEffect(() => {
    if (at === "columns" || at === "results") section.current?.querySelector("h2")?.focus();
  }, [at]);

  const start = (file: File, preview: ListPreview, chosen: ChosenColumns): void => {
    const read = readDay(day);
    setDayWrong(!read.ok);
    if (!read.ok) document.getElementById(dayField)?.focus();
    else {
      const { header, sheet, headerRows } = preview;
      const asOf = read.value;
      const where = { header, sheet, headerRow: headerRows.first };
      void work.assess(file, { ...where, ...chosen, applicant, asOf, today });
    }
  };

  const forget = (): void => {
    work.wipe();
    setApplicant("person");
    setDay(today);
    setDayWrong(false);
    setRound(round + 1);
  };

  return (
    <div ref={section} className="mbs-6 grid grid-cols-1 gap-8">
      <Guard
        locale={locale}
        kind="list"
        here={at !== "start"}
        onWipe={() => {
          forget();
          wipeCase();
        }}
        onLeave={forget}
        onOpen={() => {
          // What had the focus may be gone by now: the work has ended.
          if (document.activeElement === document.body) {
            section.current?.querySelector("h2")?.focus();
          }
        }}
        onBegin={goToFileField}
      />
      {at === "working" ? (
        <Working
          locale={locale}
          people={phase.people}
          read={phase.read}
          onStop={() => work.stop()}
        />
      ) : null}
      {at === "results" ? (
        <ResultsView context={context} finished={phase.finished} onAgain={() => work.wipe()} />
      ) : null}
      {at === "start" || at === "previewing" || at === "columns" ? (
        <>
          <Setup
            key={round}
            locale={locale}
            id={dayField}
            applicant={applicant}
            day={day}
            wrong={dayWrong}
            onApplicant={setApplicant}
            onDay={setDay}
          />
          {at === "columns" ? (
            <Columns
              key={`${applicant} ${phase.preview.sheet} ${phase.preview.headerRows.first}`}
              context={context}
              file={phase.file}
              preview={phase.preview}
              stopped={phase.stopped ?? false}
              applicant={applicant}
              onStart={(chosen) => start(phase.file, phase.preview, chosen)}
              onPlace={(place) => void work.preview(phase.file, place)}
              onOther={() => work.wipe()}
            />
          ) : (
            <>
              <TemplateChoice context={context} applicant={applicant} />
              <FileChoice
                locale={locale}
                previewing={at === "previewing"}
                problem={at === "start" ? phase.problem : undefined}
                onFile={(file) => void work.preview(file)}
                onStop={() => work.wipe()}
              />
            </>
          )}
        </>
      ) : null}
    </div>
  );
}

/** The page on which a whole list is assessed. It needs scripts, and shows nothing to use before they run. */
export function BatchPage({ data, locale }: BatchPageProps) {
  const texts = messages[locale];
  const today = useToday();
  return (
    <>
      <p>
        <a href={hrefFor(locale, "/desk")}>{texts.desk}</a>
      </p>
      <h1 className="mbs-2 text-3xl">{texts.title}</h1>
      <p className="mbs-2 text-xl">{texts.lead}</p>
      <div className="mbs-5">
        <Notice tone="good" title={texts.privacy.title}>
          {texts.privacy.body}
        </Notice>
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
