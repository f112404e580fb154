"use client";

import type { Fact } from "@/lib/policy/engine";
import { checkStart } from "@/locales/check-start";
import { useAnswerForm, type Values } from "./ask";
import type { FormProps } from "./question-form";
import type { Read } from "./read";
import type { StartAnswer } from "./start-answer";
import { START_FIELDS } from "./start-fields";
import { StartForm } from "./start-form";
import { typedAt } from "./typed";
import { useWrongTitle } from "./use-wrong-title";

/** What a page of the questionnaire is given in the browser. */
export type PageProps = Pick<FormProps, "locale" | "posting" | "typed">;

interface StartPageProps extends PageProps {
  district: Fact;
  read: (values: Values) => Read<StartAnswer> | Promise<Read<StartAnswer>>;
  onAnswer: (answer: StartAnswer) => void;
}

/** The first page, alive. */
export function StartPage({ district, read, onAnswer, ...given }: StartPageProps) {
  const names = Object.values(START_FIELDS);
  const values = Object.fromEntries(names.map((name) => [name, typedAt(given.typed, name)]));
  const form = useAnswerForm(values, read, onAnswer);
  useWrongTitle(form, checkStart[given.locale].heading, given.locale);
  return <StartForm district={district} {...given} {...form} />;
}
