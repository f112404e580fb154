"use client";

import { Tag, type TagTone } from "@/components/ui/tag";
import type { RunningState as State } from "@/lib/policy/engine";
import { runningTexts } from "@/locales/guide-states";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { callHref, dayWords } from "../result/words/format";
import { isStillToBegin, type Running, type StatusHere, statusesOn } from "./law/running";
import { useToday } from "./use-today";

const tones: Readonly<Record<State, TagTone>> = {
  confirmed: "good",
  known: "good",
  unconfirmed: "open",
  ended: "past",
};

interface RunningStateProps {
  running: Running;
  locale: Locale;
}

/** Whether a programme still runs today, in a word, as soon as a browser knows which day it is. */
export function RunningTag({ running, locale }: RunningStateProps) {
  const today = useToday();
  if (today === null) return null;
  const texts = runningTexts[locale];
  if (isStillToBegin(running, today)) return <Tag tone="later">{texts.notBegun}</Tag>;
  return statusesOn(running, today).map(({ status: { state }, districts }) => (
    <Tag key={districts.join()} tone={tones[state]}>
      {districts.length > 0 ? texts.districts(districts.join(punctuation[locale].listJoin)) : null}
      {texts.states[state]}
    </Tag>
  ));
}

function Numbers({ numbers, locale }: { numbers: readonly string[]; locale: Locale }) {
  return numbers.map((number, index) => (
    <span key={number}>
      {index > 0 ? punctuation[locale].listJoin : null}
      <a href={callHref(number)} className="font-bold text-lake underline underline-offset-4">
        {number}
      </a>
    </span>
  ));
}

/** The sentence before the numbers to call, or the whole of it. */
function whyWords({ status: { state, on, by } }: StatusHere, locale: Locale): string {
  const texts = runningTexts[locale];
  const day = on === null ? null : dayWords(on, locale);
  const said = by !== null && day !== null ? { by, day } : null;
  switch (state) {
    case "confirmed":
      return said ? texts.confirmed(said.by, said.day) : "";
    case "known":
      return said ? texts.knownByPaper(said.by, said.day) : texts.known;
    case "unconfirmed":
      return said ? texts.changed(said.by, said.day) : texts.unconfirmed;
    case "ended":
      return said ? texts.endedBy(said.by, said.day) : texts.over;
    default:
      return state satisfies never;
  }
}

/** The same with what it rests on, and whom to call where nobody is on record. Without scripts one is told to call. */
export function RunningWhy({
  running,
  numbers,
  locale,
}: RunningStateProps & { numbers: readonly string[] }) {
  const today = useToday();
  const texts = runningTexts[locale];
  const { stop, gap } = punctuation[locale];
  if (today === null) {
    return (
      <p className="alive:hidden">
        {texts.withoutScripts}
        <Numbers numbers={numbers} locale={locale} />
        {stop}
      </p>
    );
  }
  if (isStillToBegin(running, today)) return null;
  return statusesOn(running, today).map((here) => (
    <p key={here.districts.join()}>
      {here.districts.length > 0
        ? texts.districts(here.districts.join(punctuation[locale].listJoin))
        : null}
      {whyWords(here, locale)}
      {here.status.state === "unconfirmed" ? (
        <>
          <Numbers numbers={numbers} locale={locale} />
          {stop}
        </>
      ) : null}
      {here.status.note === null ? null : gap + texts.quoted(here.status.note)}
    </p>
  ));
}
