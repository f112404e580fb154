"use client";

import { useEffect, useMemo, useRef } from "react";
import { type Case, todayInShanghai } from "@/lib/case/case";
import { formValue } from "@/lib/case/form";
import { knowing } from "@/lib/case/operator-facts";
import { soundCase } from "@/lib/case/value";
import { createAssessor, placeFactIn } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import type { QuestionnairePageData } from "./data";
import { EndPage } from "./end-page";
import { field, type Posting, submitterOf } from "./form";
import { Frame } from "./frame";
import { usePageTitle } from "./page-title";
import { QuestionPage } from "./question-page";
import { startResolver } from "./schemas";
import { StartPage } from "./start-page";
import { END, type Step, startValues } from "./steps";
import type { PlaceInHand } from "./use-place";
import { useStep } from "./use-step";
import { factAt, headingOf, isIdle, placeFor, standpointOf } from "./walk";

interface WalkthroughProps {
  data: QuestionnairePageData;
  locale: Locale;
  stored: Case;
  places: PlaceInHand;
  /** The page came by a step, not by opening the address. */
  stepped: boolean;
  onStep: (step: Step) => void;
}

/** The questionnaire once something is known: the question, and all that stands around it. */
export function Walkthrough({ data, locale, stored, places, stepped, onStep }: WalkthroughProps) {
  const { groups, rules, stated } = data;
  const { facts } = rules;
  const { place: wanted, preferred, settle } = places;
  const assess = useMemo(() => knowing(stated, createAssessor(rules)), [rules, stated]);
  const today = useMemo(() => todayInShanghai(new Date()), []);
  const standpoint = useMemo(
    () => standpointOf(assess, rules, soundCase(rules.facts, stored), today),
    [assess, rules, stored, today],
  );
  const { value } = standpoint;
  const place = placeFor(facts, standpoint, wanted);
  const fact = factAt(facts, value, place);

  const heading = headingOf(place, fact, locale);
  const content = useRef<HTMLDivElement>(null);
  useStep(content, place, stepped);
  useEffect(() => {
    if (wanted !== place) settle(place);
  }, [wanted, place, settle]);
  usePageTitle(heading, locale);

  const posting: Posting = {
    action: hrefFor(locale, "/check/step"),
    hidden: [],
    onSubmit: (event) => {
      event.preventDefault();
      const button = submitterOf(event);
      if (button?.name === field.go) onStep({ kind: "go", to: button.value });
      if (button?.name === field.wipe) onStep({ kind: "wipe" });
    },
  };
  const given = { locale, posting };
  const resultsHref = hrefFor(locale, "/result");

  const page = () => {
    if (fact) {
      return (
        <QuestionPage
          key={fact.id}
          {...given}
          fact={fact}
          asOf={standpoint.asOf}
          typed={{ [fact.id]: formValue(fact, value.facts[fact.id]) }}
          idle={isIdle(standpoint, fact.id)}
          answered={value.facts[fact.id] !== undefined}
          onAnswer={(answer) => onStep({ kind: "answer", fact: fact.id, value: answer })}
        />
      );
    }
    if (place === END) {
      const leftOpen = Object.values(value.facts).includes(null);
      return <EndPage {...given} resultsHref={resultsHref} leftOpen={leftOpen} />;
    }
    const placeFact = placeFactIn(rules);
    return (
      <StartPage
        key={`${preferred} ${value.facts.applicant}`}
        {...given}
        placeFact={placeFact}
        typed={startValues(placeFact, value, preferred)}
        resolver={startResolver(placeFact)}
        onAnswer={(answer) => onStep({ kind: "begin", answer })}
      />
    );
  };
  const { eligible, conditional } = standpoint.tally;
  return (
    <div ref={content} className="[&_h1]:outline-none">
      <p role="status" className="sr-only">
        {check[locale].tally.spoken(eligible, conditional)}
      </p>
      <Frame
        rules={rules}
        groups={groups}
        place={place}
        standpoint={standpoint}
        today={today}
        resultsHref={resultsHref}
        wipeNote={check[locale].wipeNote}
        {...given}
      >
        {page()}
      </Frame>
    </div>
  );
}
