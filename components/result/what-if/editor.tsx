"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef } from "react";
import { AnswerField } from "@/components/questionnaire/answer-field";
import { fieldError } from "@/components/questionnaire/errors";
import { questionSchema } from "@/components/questionnaire/schemas";
import { useAnswerForm } from "@/components/questionnaire/use-answer-form";
import { Button } from "@/components/ui/button";
import { formValue } from "@/lib/case/form";
import type { Fact, FactValue } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { whatIf as messages } from "@/locales/what-if";
import { dayId } from "./changes";

interface EditorProps {
  fact: Fact;
  /** What stands in the field when it opens. */
  value: FactValue | undefined;
  /** The day on which the answer must be possible. */
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
  const filled = formValue(fact, value);
  const schema = questionSchema([fact], fact.id === dayId ? null : asOf).check((context) => {
    const input = context.value[fact.id] ?? null;
    const message = problemOf(input);
    if (message) context.issues.push({ code: "custom", message, input, path: [fact.id] });
  });
  const {
    bind,
    messages: wrong,
    tries,
    onSubmit,
  } = useAnswerForm({ [fact.id]: filled }, zodResolver(schema), (answers) =>
    onTry(answers[fact.id] ?? null),
  );
  const error = wrong[0] && fieldError(fact, wrong[0].message, locale).text;
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
      className="grid grid-cols-1 gap-5 border-s-3 border-line ps-4 tight:ps-2"
    >
      <AnswerField
        fact={fact}
        locale={locale}
        filled={filled}
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
