"use client";

import type { Fact, FactValue } from "@/lib/policy/engine";
import { useAnswerForm, valuesOf } from "./ask";
import { field } from "./form";
import { QuestionForm } from "./question-form";
import { keptStrings, readQuestion } from "./read";
import type { PageProps } from "./start-page";
import { submitterOf } from "./submitter";
import { useWrongTitle } from "./use-wrong-title";

interface QuestionPageProps extends PageProps {
  fact: Fact;
  /** The assessment date, which bounds some dates. */
  asOf: string;
  idle: boolean;
  answered: boolean;
  onAnswer: (answer: FactValue) => void;
}

/** A question, alive. */
export function QuestionPage({ fact, asOf, onAnswer, ...given }: QuestionPageProps) {
  const form = useAnswerForm(
    valuesOf(fact, given.typed),
    (values) => readQuestion(fact, keptStrings(values), asOf, given.locale),
    onAnswer,
  );
  useWrongTitle(form, fact.question, given.locale);
  return (
    <QuestionForm
      fact={fact}
      {...given}
      {...form}
      onSubmit={(event) => {
        if (submitterOf(event)?.name !== field.unsure) return form.onSubmit(event);
        event.preventDefault();
        onAnswer(null);
      }}
    />
  );
}
