import { Chinese } from "@/components/site/chinese";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { RunningState as State } from "@/lib/policy/engine";
import { runningTexts } from "@/locales/guide-states";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { callHref, dayWords } from "../result/words/format";
import {
  isStillToBegin,
  type Running,
  type StatusHere,
  statusesOn,
  stretchesOf,
} from "./law/running";
import { OnDays } from "./on-days";

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
  const texts = runningTexts[locale];
  const { listJoin } = punctuation[locale];
  const tagsOn = (day: string): readonly (readonly [TagTone, string])[] => {
    if (isStillToBegin(running, day)) return [["later", texts.notBegun]];
    return statusesOn(running, day).map(({ status: { state }, districts }) => {
      const where = districts.length > 0 ? texts.districts(districts.join(listJoin)) : "";
      return [tones[state], where + texts.states[state]];
    });
  };
  return stretchesOf(running, tagsOn).map(({ from, until, said }) => (
    <OnDays key={from} from={from} until={until}>
      {said.map(([tone, words]) => (
        <Tag key={words} tone={tone}>
          {words}
        </Tag>
      ))}
    </OnDays>
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
  const texts = runningTexts[locale];
  const { stop, gap } = punctuation[locale];
  const hereOn = (day: string): readonly StatusHere[] =>
    isStillToBegin(running, day) ? [] : statusesOn(running, day);
  const why = (here: StatusHere) => (
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
      {here.status.note === null ? null : (
        <Chinese text={gap + texts.quoted(here.status.note)} locale={locale} />
      )}
    </p>
  );
  return (
    <>
      <p className="alive:hidden">
        {texts.withoutScripts}
        <Numbers numbers={numbers} locale={locale} />
        {stop}
      </p>
      {stretchesOf(running, hereOn).map(({ from, until, said }) => (
        <OnDays key={from} from={from} until={until}>
          {said.map(why)}
        </OnDays>
      ))}
    </>
  );
}
