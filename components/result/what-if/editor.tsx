"use client";

import { useEffect, useRef } from "react";
import { AnswerField } from "@/components/questionnaire/answer-field";
import { useAnswerForm, valuesOf } from "@/components/questionnaire/ask";
import { keptStrings, readQuestion } from "@/components/questionnaire/read";
import { typedOf } from "@/components/questionnaire/typed";
import { Button } from "@/components/ui/button";
import type { Fact, FactValue } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { whatIf as messages } from "@/locales/what-if";
import { dayId } from "./changes";

interface EditorProps {
  fact: Fact;
  /** What stands in the field when it opens. */
  value: FactValue | undefined;
  /** The day as of which the answer is judged. */
  asOf: string;
  locale: Locale;
  /** What speaks against an answer that is one, in words; null where nothing does. */
  problemOf: (value: FactValue) => string | null;
  /** Opened anew by its second button, which keeps the focus. */
  again: boolean;
  onTry: (value: FactValue) => void;
}

/**
 * One answer to try, in the field of the questionnaire. The form has no address to be sent to, so
 * what is tried stays on the page whatever happens.
 */
export function Editor({ fact, value, asOf, locale, problemOf, again, onTry }: EditorProps) {
  const texts = messages[locale];
  const typed = typedOf(fact, value);
  const { bind, errors, tries, onSubmit } = useAnswerForm(
    valuesOf(fact, typed),
    (values) => {
      const judged = fact.id === dayId ? null : asOf;
      const read = readQuestion(fact, keptStrings(values), judged, locale);
      const problem = read.ok ? problemOf(read.value) : null;
      return problem === null ? read : { ok: false, errors: [{ field: fact.id, text: problem }] };
    },
    onTry,
  );
  const error = errors[0]?.text;
  useEffect(() => {
    if (tries > 0 && error) document.getElementById(fact.id)?.focus();
  }, [tries, error, fact.id]);
  const second = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (again) second.current?.focus();
  }, [again]);
  return (
    <form
      method="dialog"
      onSubmit={onSubmit}
      autoComplete="off"
      noValidate
      className="grid grid-cols-1 gap-5 border-s-3 border-line ps-4"
    >
      <AnswerField
        fact={fact}
        locale={locale}
        typed={typed}
        error={error}
        heading={false}
        bind={bind}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{texts.try}</Button>
        <Button ref={second} variant="secondary" onClick={() => onTry(null)}>
          {fact.id === dayId ? texts.asToday : texts.asUnsure}
        </Button>
      </div>
    </form>
  );
}
