"use client";

import type { FormEvent } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type { FormValues } from "@/lib/case/form";
import type { Bind } from "./answer-field";

/** What a page of the questionnaire needs of react-hook-form. */
export interface AnswerForm {
  readonly bind: Bind;
  /** What the schema says of each field that is wrong. */
  readonly messages: readonly { readonly field: string; readonly message: string }[];
  /** How often the form was sent. */
  readonly tries: number;
  /** Sends the form the way it goes without scripts where it cannot be read, because something of the page did not come. */
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** Nothing is checked before the form is sent, and nothing typed is lost. */
export function useAnswerForm<T extends object>(
  values: FormValues,
  resolver: Resolver<Record<string, unknown>, unknown, T>,
  onAnswer: (answer: T) => void,
): AnswerForm {
  const { register, handleSubmit, formState } = useForm<Record<string, unknown>, unknown, T>({
    defaultValues: values,
    resolver,
    mode: "onSubmit",
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  return {
    bind: (name) => {
      const { onChange, onBlur, ref } = register(name);
      return { onChange, onBlur, ref };
    },
    messages: Object.entries(formState.errors).map(([field, error]) => ({
      field,
      message: String(error?.message ?? ""),
    })),
    tries: formState.submitCount,
    onSubmit: (event) => {
      const sent = event.currentTarget;
      handleSubmit(onAnswer)(event).catch(() => sent.submit());
    },
  };
}
