"use client";

import { Fragment, useCallback, useEffect, useRef, useState } from "react";
import { useToday } from "@/components/guide/use-today";
import { Later } from "@/components/part/later";
import { Part } from "@/components/part/part";
import type { ResultPageData } from "@/components/result/data";
import { Opening } from "@/components/ui/opening";
import { desk as messages } from "@/locales/desk";
import type { Locale } from "@/locales/languages";
import { Actions } from "./actions";
import { AssessmentStore } from "./assessment-store";
import { Bar } from "./bar";
import { type DeskContext, DeskProvider } from "./context";
import { Form } from "./form";
import { DeskGuard } from "./guard";
import { currentField, goToField, goToList, useDeskKey, useFieldKeys } from "./keys";
import { List } from "./list";
import { views } from "./list/row";
import { Modal } from "./modal";
import { nextWanted } from "./relevance";
import type { CopyChoice } from "./sheet/copies";
import { Shortcuts } from "./shortcuts";
import { deskState } from "./state";
import { useDeskSelector } from "./use-desk";

const receive = new Part(() => import("./receive"));
// The sheet is there a moment after the page; the browser asks for it without waiting.
const printedSheets = new Part(() => import("./printed-sheets"));

/** A dialog that is open, and for which case. */
interface Opened {
  readonly view: "keys" | "receive" | "whole";
  readonly round: number;
  /** How often one was opened until then: each opening is another. */
  readonly nth: number;
}

interface DeskProps {
  data: ResultPageData;
  locale: Locale;
}

/** Puts the focus where a case begins, unless it is somewhere already. */
function Begin() {
  useEffect(() => {
    if (document.activeElement === document.body) goToField("applicant");
  }, []);
  return null;
}

/** The form, begun anew with every case that is taken in, wiped or of another kind. */
function Fields() {
  const applicant = useDeskSelector(({ value }) => value.facts.applicant);
  const round = useDeskSelector((state) => state.round);
  return (
    <Fragment key={round}>
      <Form applicant={applicant} />
      <Begin />
    </Fragment>
  );
}

function Screen({ data, locale }: DeskProps) {
  const [context] = useState<DeskContext>(() => ({
    data,
    locale,
    store: new AssessmentStore(data.rules, data.stated),
  }));
  const round = useDeskSelector((state) => state.round);
  const [opened, setOpened] = useState<Opened | null>(null);
  // What was pasted or shown for one person is not for the next.
  const shown = opened?.round === round ? opened.view : null;
  const [copies, setCopies] = useState<CopyChoice>("both");
  const texts = messages[locale];
  const { store } = context;
  const openings = useRef(0);
  const open = useCallback((view: Opened["view"]) => {
    openings.current += 1;
    setOpened({ view, round: deskState().round, nth: openings.current });
  }, []);
  // A dialog tells late that it was closed: by then it may be open again, or another.
  const close = () => setOpened((now) => (now?.nth === opened?.nth ? null : now));
  const help = useCallback(() => open("keys"), [open]);
  useEffect(() => store.start(), [store]);
  useDeskKey("help", help);
  useFieldKeys(help);
  useDeskKey("date", () => goToField("asOf"));
  useDeskKey("next", () => {
    const next = nextWanted(data.rules.facts, store.assessment(), store.facts(), currentField());
    if (next === null) goToList();
    else goToField(next);
  });

  return (
    <DeskProvider value={context}>
      <DeskGuard />
      <Later part={printedSheets} locale={locale}>
        {({ PrintedSheets }) => <PrintedSheets copies={copies} />}
      </Later>
      <div className="desk desk-dense grid gap-2 print:hidden">
        <h1 className="sr-only">{texts.title}</h1>
        <Bar
          actions={
            <Actions
              onHelp={help}
              onReceive={() => open("receive")}
              copies={copies}
              onCopies={setCopies}
            />
          }
        />
        <div className="grid min-block-0 gap-3 xl:grid-cols-[minmax(0,1fr)_27.5rem] xl:grid-rows-1">
          <Fields />
          <List onWhole={() => open("whole")} />
        </div>
      </div>
      {shown === "keys" ? <Shortcuts key={opened?.nth} onClose={close} /> : null}
      {shown === "receive" ? (
        <Later part={receive} locale={locale} waiting={<p role="status">{texts.opening}</p>}>
          {({ Receive }) => <Receive key={opened?.nth} onClose={close} />}
        </Later>
      ) : null}
      {shown === "whole" ? (
        <Modal key={opened?.nth} title={texts.whole} close={texts.close} onClose={close} wide>
          <Later part={views} locale={locale} waiting={<p role="status">{texts.opening}</p>}>
            {({ FullResult }) => <FullResult close={close} />}
          </Later>
        </Modal>
      ) : null}
    </DeskProvider>
  );
}

/** The counter desk: one screen for one person. It needs scripts, and shows nothing to type into before they run. */
export function Desk({ data, locale }: DeskProps) {
  const alive = useToday() !== null;
  const texts = messages[locale];
  if (alive) return <Screen data={data} locale={locale} />;
  return (
    <>
      <h1 className="text-xl">{texts.title}</h1>
      <Opening words={texts.opening} noScript={texts.noScript} />
    </>
  );
}
