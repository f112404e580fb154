"use client";

import type { FormEventHandler } from "react";
import { type FieldErrors, type Resolver, type ResolverError, useForm } from "react-hook-form";
import { fieldProblems } from "@/lib/case/field-problems";
import type { FormStrings } from "@/lib/case/form";
import type { Fact } from "@/lib/policy/engine";
import type { Bind } from "./answer-field";
import type { FieldError } from "./errors";
import type { Read } from "./read";
import { dateParts, typedAt } from "./typed";

/** The values of a form as react-hook-form holds them: `a.b` is a `b` within `a`. */
export type Values = Record<string, unknown>;

/** What stands in the form of a question when it opens. */
export function valuesOf(fact: Fact, typed: FormStrings): Values {
  const { id } = fact;
  if (fact.type === "date") {
    const boxes = dateParts.map((part) => [part, typedAt(typed, `${id}.${part}`)]);
    return { [id]: Object.fromEntries(boxes) };
  }
  // A group of boxes begins as a list: react-hook-form reads a lone string as all of them ticked.
  return { [id]: fact.type === "set" ? [...typed(id)] : typedAt(typed, id) };
}

/** What a page of the questionnaire needs of react-hook-form. */
export interface AnswerForm {
  readonly bind: Bind;
  readonly errors: readonly FieldError[];
  readonly tries: number;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
}

/**
 * A form over one page of the questionnaire. `read` judges what was typed; `onAnswer` is called with
 * what it made of it. Nothing is judged before the form is sent, and nothing typed is lost.
 */
export function useAnswerForm<T>(
  values: Values,
  read: (values: Values) => Read<T> | Promise<Read<T>>,
  onAnswer: (answer: T) => void,
): AnswerForm {
  const resolver: Resolver<Values, unknown, { answer: T }> = async (kept) => {
    const result = await read(kept);
    if (result.ok) return { values: { answer: result.value }, errors: {} };
    const errors: FieldErrors<Values> = Object.fromEntries(
      result.errors.map(({ field, text, code }) => [
        field,
        { type: code ?? "validate", message: text },
      ]),
    );
    const wrong: ResolverError<Values> = { values: {}, errors };
    return wrong;
  };
  const { register, handleSubmit, formState } = useForm<Values, unknown, { answer: T }>({
    defaultValues: values,
    resolver,
    mode: "onSubmit",
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  const submit = handleSubmit(({ answer }) => onAnswer(answer));
  return {
    bind: (name) => {
      const { onChange, onBlur, ref } = register(name);
      return { onChange, onBlur, ref };
    },
    errors: Object.entries(formState.errors).map(([field, error]) => ({
      field,
      text: String(error?.message ?? ""),
      code: fieldProblems.find((code) => code === error?.type),
    })),
    tries: formState.submitCount,
    onSubmit: (event) => {
      const form = event.currentTarget;
      // Where the rest of the page cannot be loaded, the form goes the way it goes without scripts.
      submit(event).catch(() => form.submit());
    },
  };
}
