"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { Fact } from "@/lib/policy/engine";
import type { QuestionnaireAction } from "./actions";
import { fieldError } from "./errors";
import { usePageTitle } from "./page-title";
import { QuestionForm } from "./question-form";
import { questionSchema } from "./schemas";
import type { PageProps } from "./start-page";
import { useAnswerForm } from "./use-answer-form";

interface QuestionPageProps extends PageProps {
  fact: Fact;
  /** The assessment date, which bounds some dates. */
  asOf: string;
  irrelevant: boolean;
  answered: boolean;
  onAction: (action: QuestionnaireAction) => void;
}

/** A question, alive. */
export function QuestionPage({ fact, asOf, onAction, ...given }: QuestionPageProps) {
  const { messages, ...form } = useAnswerForm(
    given.typed,
    zodResolver(questionSchema(fact, asOf)),
    (answers) => onAction({ kind: "answer", fact: fact.id, value: answers[fact.id] ?? null }),
  );
  const errors = messages.map(({ message }) => fieldError(fact, message, given.locale));
  usePageTitle(fact.question, given.locale, errors.length > 0);
  return (
    <QuestionForm
      fact={fact}
      {...given}
      {...form}
      errors={errors}
      onUnsure={(event) => {
        event.preventDefault();
        onAction({ kind: "answer", fact: fact.id, value: null });
      }}
    />
  );
}
