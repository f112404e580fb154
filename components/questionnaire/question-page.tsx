"use client";

import type { Fact, FactValue } from "@/lib/policy/engine";
import { fieldError } from "./errors";
import { field, submitterOf } from "./form";
import { usePageTitle } from "./page-title";
import { QuestionForm } from "./question-form";
import { questionResolver } from "./schemas";
import type { PageProps } from "./start-page";
import { useAnswerForm } from "./use-answer-form";

interface QuestionPageProps extends PageProps {
  fact: Fact;
  /** The assessment date, which bounds some dates. */
  asOf: string;
  irrelevant: boolean;
  answered: boolean;
  onAnswer: (value: FactValue) => void;
}

/** A question, alive. */
export function QuestionPage({ fact, asOf, onAnswer, ...given }: QuestionPageProps) {
  const { messages, ...form } = useAnswerForm(
    given.typed,
    questionResolver(fact, asOf),
    (answers) => onAnswer(answers[fact.id] ?? null),
  );
  const errors = messages.map(({ message }) => fieldError(fact, message, given.locale));
  usePageTitle(fact.question, given.locale, errors.length > 0);
  return (
    <QuestionForm
      fact={fact}
      {...given}
      {...form}
      errors={errors}
      onSubmit={(event) => {
        if (submitterOf(event)?.name !== field.unsure) return form.onSubmit(event);
        event.preventDefault();
        onAnswer(null);
      }}
    />
  );
}
