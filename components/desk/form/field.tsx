"use client";

import { memo } from "react";
import { filledWords, valueWords } from "@/components/result/words/answers";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { isSameAnswer } from "@/lib/case/case";
import { type Fact, typeOf } from "@/lib/policy/engine";
import { desk as messages } from "@/locales/desk";
import type { Locale } from "@/locales/languages";
import { useDebouncedValue, useDeskContext, useRelevance } from "../context";
import { useFact, useReceived } from "../use-fact";
import { OneAnswer, SeveralAnswers } from "./answers";
import { Line } from "./line";

interface FieldProps {
  fact: Fact;
  locale: Locale;
}

const controls = { one: OneAnswer, several: SeveralAnswers, written: Line } as const;

/** Marks a fact that no longer is what was handed over. */
function Changed({ fact, locale }: FieldProps) {
  const value = useFact(fact.id);
  const { received, handed } = useReceived(fact.id);
  if (!handed || isSameAnswer(value, received)) return null;
  const texts = messages[locale].changed;
  const before = received === undefined ? texts.nothing : valueWords(fact, received, locale);
  return (
    <span
      className="rounded-sm bg-gold-tint px-1 text-sm font-bold text-gold-deep"
      title={texts.was(before)}
    >
      {texts.mark}
      <VisuallyHidden>{texts.was(before)}</VisuallyHidden>
    </span>
  );
}

/** What the operator has stated for a fact that the desk leaves open. */
function FilledIn({ fact, locale }: FieldProps) {
  const { data } = useDeskContext();
  const filled = useDebouncedValue((store) => store.filledIn(fact.id));
  if (!filled) return null;
  return (
    <p className="inline-full text-sm text-soft">
      {messages[locale].filledIn(filledWords(filled, data.rules, locale))}
    </p>
  );
}

/** One fact: its label, its answer, and whether it still matters. */
export const FactField = memo(function FactField({ fact, locale }: FieldProps) {
  const relevance = useRelevance(fact.id);
  const id = `f-${fact.id}`;
  const { answering } = typeOf(fact);
  const Control = controls[answering];
  const isLine = answering === "written";
  const stacked = "options" in fact;
  const Label = isLine ? "label" : "span";
  return (
    <div
      data-field={fact.id}
      data-irrelevant={relevance === "irrelevant" ? "" : undefined}
      data-needed={relevance === "needed" ? "" : undefined}
      className={`group flex flex-wrap items-center gap-x-2 gap-y-1 py-0.5 data-irrelevant:text-stone ${stacked ? "" : "justify-between"}`}
    >
      <span className={`flex items-baseline gap-1 ${stacked ? "" : "flex-1 basis-24"}`}>
        <span
          aria-hidden="true"
          className="size-1.75 shrink-0 self-center rounded-full group-data-needed:bg-sky"
        />
        <Label
          id={`${id}-label`}
          {...(isLine && { htmlFor: id })}
          className="leading-tight group-data-needed:font-bold"
        >
          {fact.label}
        </Label>
        <Changed fact={fact} locale={locale} />
      </span>
      <Control fact={fact} locale={locale} id={id} />
      {fact.holder === "office" ? <FilledIn fact={fact} locale={locale} /> : null}
      <span id={`${id}-note`} hidden>
        {relevance === "needed" || relevance === "irrelevant"
          ? messages[locale].relevance[relevance]
          : null}
        {fact.question}
      </span>
    </div>
  );
});
