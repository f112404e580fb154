"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { postedValues } from "@/lib/case/form";
import type { Fact } from "@/lib/policy/engine";
import type { QuestionnaireAction } from "./actions";
import { fieldErrors } from "./errors";
import { usePageTitle } from "./page-title";
import { QuestionForm } from "./question-form";
import { questionSchema, unsureAnswers } from "./schemas";
import type { PageProps } from "./start-page";
import { useAnswerForm } from "./use-answer-form";

interface QuestionPageProps extends PageProps {
  /** What the page asks: the fact of its position, then what shares its page. */
  facts: readonly Fact[];
  /** The assessment date, which bounds some dates. */
  asOf: string;
  irrelevant: boolean;
  answered: boolean;
  onAction: (action: QuestionnaireAction) => void;
}

/** A page of questions, alive. */
export function QuestionPage({ facts, asOf, onAction, ...given }: QuestionPageProps) {
  const { messages, ...form } = useAnswerForm(
    given.typed,
    zodResolver(questionSchema(facts, asOf)),
    (answers) => onAction({ kind: "answer", answers }),
  );
  const errors = fieldErrors(facts, messages, given.locale);
  usePageTitle(facts[0]?.question ?? "", given.locale, errors.length > 0);
  return (
    <QuestionForm
      facts={facts}
      {...given}
      {...form}
      errors={errors}
      onUnsure={(event) => {
        event.preventDefault();
        const { form: sent } = event.currentTarget;
        const filled = sent ? new FormData(sent) : new FormData();
        const strings = (name: string) => filled.getAll(name).map(String);
        const typed = postedValues(facts, strings);
        onAction({ kind: "answer", answers: unsureAnswers(facts, asOf, typed) });
      }}
    />
  );
}
