"use client";

import type { Resolver } from "react-hook-form";
import type { ChoiceFact } from "@/lib/policy/engine";
import { checkStart } from "@/locales/check-start";
import type { QuestionnaireAction, StartAnswer } from "./actions";
import { usePageTitle } from "./page-title";
import type { FormProps } from "./question-form";
import { StartForm, startErrors } from "./start-form";
import { useAnswerForm } from "./use-answer-form";

/** What a page of the questionnaire is given in the browser. */
export type PageProps = Pick<FormProps, "locale" | "posting" | "typed">;

interface StartPageProps extends PageProps {
  placeFact: ChoiceFact<string>;
  /** Reads the form by `startSchema`. */
  resolver: Resolver<Record<string, unknown>, unknown, StartAnswer>;
  onAction: (action: QuestionnaireAction) => void;
}

/** The first page, alive. */
export function StartPage({ placeFact, resolver, onAction, ...given }: StartPageProps) {
  const { messages, onSubmit, ...form } = useAnswerForm(given.typed, resolver, (answer) =>
    onAction({ kind: "begin", answer }),
  );
  const wrong = messages.map(({ field }) => field);
  const errors = startErrors(placeFact, wrong, given.locale);
  usePageTitle(checkStart[given.locale].heading, given.locale, errors.length > 0);
  return (
    <StartForm
      placeFact={placeFact}
      {...given}
      {...form}
      errors={errors}
      onSubmit={(event) => {
        const sent = event.currentTarget;
        // Where the rest of the page cannot be loaded, the form goes the way it goes without scripts.
        onSubmit(event).catch(() => sent.submit());
      }}
    />
  );
}
