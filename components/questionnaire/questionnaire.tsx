"use client";

import { useEffect, useRef, useState } from "react";
import { storedCaseFor } from "@/components/case/store";
import { useCase } from "@/components/case/use-case";
import { Part } from "@/components/part/part";
import { usePart } from "@/components/part/use-part";
import { Notice } from "@/components/ui/notice";
import type { ChoiceFact } from "@/lib/policy/engine";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import { applyAction, type QuestionnaireAction, START, startValues } from "./actions";
import { Awaited } from "./awaited";
import type { QuestionnairePageData } from "./data";
import { StartPage } from "./start-page";
import { useNavigation } from "./use-navigation";

/** What runs the questions: the rules with their interpreters, the schemas, the pages. */
async function loadQuestions(address: string) {
  const [module, answer] = await Promise.all([import("./lazy"), fetch(address)]);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const data: QuestionnairePageData = await answer.json();
  return { ...module, data };
}

interface QuestionnaireProps {
  placeFact: ChoiceFact<string>;
  /** Where the data of the questions is, as `questionnairePageData` makes it. */
  questionsAt: string;
  locale: Locale;
}

/**
 * The questionnaire in the browser. What the server renders of it is the first page, a plain form.
 * What is behind the questions is loaded as soon as that is alive: nobody has read it by then.
 */
export function Questionnaire({ placeFact, questionsAt, locale }: QuestionnaireProps) {
  const [questions] = useState(() => new Part(() => loadQuestions(questionsAt)));
  const { value: stored, save, wipe } = useCase();
  const [stepped, setStepped] = useState(false);
  const [wiped, setWiped] = useState(false);
  const navigation = useNavigation();
  const { position, preferred, offered, decline, open, settle } = navigation;
  const content = useRef<HTMLDivElement>(null);
  const needed = Boolean(stored ?? offered);
  const part = usePart(questions);
  const loaded = part.at === "here" ? part.loaded : null;

  useEffect(() => {
    if (stored !== null) return;
    if (position !== START) settle(START);
  }, [stored, position, settle]);
  useEffect(() => {
    const heading = content.current?.querySelector("h1");
    if (!wiped || !heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [wiped]);

  const act = (action: QuestionnaireAction): void => {
    const next = applyAction(stored ?? null, action, {
      placeFact: placeFact.id,
      otherCase: storedCaseFor,
    });
    if (next.value === null) wipe();
    else if (next.value !== stored) save(next.value);
    setWiped(action.kind === "wipe");
    open(next.position);
  };

  if (loaded && offered && stored !== undefined) {
    return (
      <loaded.Offer
        offered={offered}
        facts={loaded.data.rules.facts}
        own={stored}
        locale={locale}
        onDone={(to) => {
          if (to) settle(to);
          decline();
        }}
      />
    );
  }
  if (stored && loaded) {
    return (
      <loaded.Walkthrough
        data={loaded.data}
        locale={locale}
        stored={stored}
        navigation={navigation}
        stepped={stepped}
        onAction={act}
      />
    );
  }
  if (needed) {
    return (
      <Awaited locale={locale} part={questions} missing={part.at === "missing"} offered={offered} />
    );
  }
  return (
    <div ref={content} className="[&_h1]:outline-none">
      <div role="status" className={wiped ? "mbe-6" : undefined}>
        {wiped ? <Notice tone="good">{checkStart[locale].wiped}</Notice> : null}
      </div>
      <StartPage
        key={`${preferred} ${wiped}`}
        locale={locale}
        posting={{ action: hrefFor(locale, "/check/step"), hidden: [] }}
        placeFact={placeFact}
        typed={startValues(placeFact, null, preferred)}
        read={async (...form) => (await questions.load()).readStart(...form)}
        onAction={(action) => {
          setStepped(true);
          act(action);
        }}
      />
    </div>
  );
}
