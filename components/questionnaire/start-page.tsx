"use client";

import { type FormEvent, useState } from "react";
import type { FormStrings } from "@/lib/case/form";
import type { ChoiceFact } from "@/lib/policy/engine";
import { checkStart } from "@/locales/check-start";
import type { QuestionnaireAction } from "./actions";
import { usePageTitle } from "./page-title";
import type { FormProps } from "./question-form";
import type { ReadStart } from "./schemas";
import { StartForm, startErrors } from "./start-form";

/** What a page of the questionnaire is given in the browser. */
export type PageProps = Pick<FormProps, "locale" | "posting" | "typed">;

interface StartPageProps extends PageProps {
  placeFact: ChoiceFact<string>;
  /** Reads the form. Fails where what reads it cannot be loaded. */
  read: (placeFact: ChoiceFact<string>, strings: FormStrings) => ReadStart | Promise<ReadStart>;
  onAction: (action: QuestionnaireAction) => void;
}

/** How often the page was sent, and which of its fields said nothing of ours then. */
interface Tried {
  readonly wrong: readonly string[];
  readonly tries: number;
}

/** The first page, alive. It reads its form as the posted page does: two fields are not worth the library that the questions load later. */
export function StartPage({ placeFact, read, onAction, ...given }: StartPageProps) {
  const [{ wrong, tries }, setTried] = useState<Tried>({ wrong: [], tries: 0 });
  const errors = startErrors(placeFact, wrong, given.locale);
  usePageTitle(checkStart[given.locale].heading, given.locale, errors.length > 0);
  const send = async (sent: HTMLFormElement): Promise<void> => {
    const filled = new FormData(sent);
    try {
      const found = await read(placeFact, (name) => filled.getAll(name).map(String));
      if (found.ok) onAction({ kind: "begin", answer: found.answer });
      else setTried({ wrong: found.wrong, tries: tries + 1 });
    } catch {
      // It goes the way it goes without scripts.
      sent.submit();
    }
  };
  return (
    <StartForm
      placeFact={placeFact}
      {...given}
      errors={errors}
      tries={tries}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    />
  );
}
