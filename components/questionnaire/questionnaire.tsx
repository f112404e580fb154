"use client";

import { useEffect, useRef, useState } from "react";
import { asideCase } from "@/components/case/store";
import { useCase } from "@/components/case/use-case";
import { Notice } from "@/components/ui/notice";
import { placeFactIn } from "@/lib/policy/engine";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import type { QuestionnairePageData } from "./data";
import { StartPage } from "./start-page";
import { afterStep, START, type Step, startValues } from "./steps";
import { usePlace } from "./use-place";

/** What runs the questions: the rules' interpreters, the schemas, the pages. */
type Machine = typeof import("./machine");

const loadMachine = (): Promise<Machine> => import("./machine");

interface QuestionnaireProps {
  data: QuestionnairePageData;
  locale: Locale;
}

/**
 * The questionnaire in the browser. What the server renders of it is the first page, a plain form.
 * The machine behind the questions comes when somebody begins to answer, or has answered before.
 */
export function Questionnaire({ data, locale }: QuestionnaireProps) {
  const { value: stored, save, wipe } = useCase();
  const [machine, setMachine] = useState<Machine | null>(null);
  const [stepped, setStepped] = useState(false);
  const [wiped, setWiped] = useState(false);
  const places = usePlace();
  const { place, preferred, open, settle } = places;
  const content = useRef<HTMLDivElement>(null);
  const known = Boolean(stored);

  useEffect(() => {
    if (known) void loadMachine().then((loaded) => setMachine(loaded));
  }, [known]);
  useEffect(() => {
    const begin = () => void loadMachine();
    const page = content.current;
    page?.addEventListener("focusin", begin, { once: true });
    return () => page?.removeEventListener("focusin", begin);
  }, []);
  useEffect(() => {
    if (stored !== null) return;
    if (place !== START) settle(START);
  }, [stored, place, settle]);
  useEffect(() => {
    const heading = content.current?.querySelector("h1");
    if (!wiped || !heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [wiped]);

  const placeFact = placeFactIn(data.rules);
  const take = (step: Step): void => {
    const next = afterStep(stored ?? null, step, {
      placeFact: placeFact.id,
      otherCase: asideCase,
    });
    if (next.value === null) wipe();
    else if (next.value !== stored) save(next.value);
    setWiped(step.kind === "wipe");
    open(next.place);
  };

  if (stored && machine) {
    return (
      <machine.Walkthrough
        data={data}
        locale={locale}
        stored={stored}
        places={places}
        stepped={stepped}
        onStep={take}
      />
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
        resolver={async (...form) => (await loadMachine()).startResolver(placeFact)(...form)}
        onAnswer={(answer) => {
          setStepped(true);
          take({ kind: "begin", answer });
        }}
      />
    </div>
  );
}
