"use client";

import {
  type Assessed,
  lookUps,
  type ResultContext,
  wordsAlone,
} from "@/components/result/context";
import { ResultView } from "@/components/result/result-view";
import { AmountNotes } from "@/components/result/view/amount";
import { Departments } from "@/components/result/view/departments";
import { Materials } from "@/components/result/view/programme-parts";
import { Requirements } from "@/components/result/view/requirements";
import { deadlineWords } from "@/components/result/words/deadlines";
import { dayWords } from "@/components/result/words/format";
import { Button } from "@/components/ui/button";
import { todayInShanghai } from "@/lib/case/case";
import type { Assessment } from "@/lib/policy/engine";
import { desk as messages } from "@/locales/desk";
import { result as resultMessages } from "@/locales/result";
import { hrefFor } from "@/messages/locale";
import { type DeskContext, useAssessmentValue, useDeskContext } from "./context";
import { goToField } from "./keys";
import { desk } from "./state";

/** What the desk shows only when asked for. */

const known = new WeakMap<Assessment, Assessed & ReturnType<typeof lookUps>>();

/** The case as views of the result read it; worked out once a change for all of them. */
function assessedOf({ data, locale, store }: DeskContext) {
  const assessment = store.assessment();
  const found = known.get(assessment);
  if (found) return found;
  const assessed: Assessed = { data, assessment, value: store.case(), locale };
  const whole = { ...assessed, ...lookUps(assessed) };
  known.set(assessment, whole);
  return whole;
}

function QuestionButton({
  fact,
  words,
  name,
  close,
}: {
  fact: string;
  words: React.ReactNode;
  name?: string;
  close?: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={name}
      onClick={() => {
        close?.();
        goToField(fact);
      }}
      className="inline-block min-inline-6 py-0.5 text-start text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
    >
      {words}
    </button>
  );
}

function contextOf(context: DeskContext): ResultContext {
  return {
    ...assessedOf(context),
    today: todayInShanghai(new Date()),
    ...wordsAlone,
    question: (fact, words, name) => <QuestionButton fact={fact} words={words} name={name} />,
  };
}

/** A programme opened in its row: its conditions one by one, how much, until when, what to bring, who; nothing to do where it is had. */
export function Details({ programme: id }: { programme: string }) {
  const desk = useDeskContext();
  const assessment = useAssessmentValue((store) => store.assessment());
  const result = assessment.results.find(({ programme }) => programme === id);
  if (!result) return null;
  const context = contextOf(desk);
  const { locale } = desk;
  const texts = resultMessages[locale];
  const programme = context.programmeOf(id);
  const guide = (
    <p>
      <a href={hrefFor(locale, `/policies/${id}`)} target="_blank" rel="noreferrer">
        {messages[locale].guide}
      </a>
    </p>
  );
  if (result.verdict === "held") return guide;
  return (
    <div className="grid gap-3">
      <Requirements context={context} rows={context.rowsOf(result)} />
      <div>
        <p className="font-bold">{texts.amount}</p>
        <AmountNotes context={context} result={result} />
      </div>
      <div>
        <p className="font-bold">{texts.deadline}</p>
        <p>{deadlineWords(result, programme, assessment.asOf, locale)}</p>
      </div>
      <div>
        <p className="font-bold">{texts.bring}</p>
        <Materials context={context} result={result} />
      </div>
      <Departments context={context} result={result} />
      {guide}
    </div>
  );
}

/** The result whole, as the person would see it; its questions lead to the fields of the desk. */
export function FullResult({ close }: { close: () => void }) {
  const context = useDeskContext();
  useAssessmentValue((store) => store.assessment());
  const { data, assessment, value, locale } = assessedOf(context);
  return (
    <ResultView
      data={data}
      assessment={assessment}
      value={value}
      locale={locale}
      today={todayInShanghai(new Date())}
      goOn={null}
      jumps={null}
      question={(fact, words, name) => (
        <QuestionButton fact={fact} words={words} name={name} close={close} />
      )}
      assessThen={(day) => (
        <Button variant="quiet" onClick={() => desk.setAsOf(day)}>
          {resultMessages[locale].assessThen(dayWords(day, locale))}
        </Button>
      )}
    />
  );
}
