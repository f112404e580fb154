"use client";

import { useEffect, useMemo, useRef } from "react";
import { soundCase } from "@/components/case/sound";
import { asideCase } from "@/components/case/store";
import { type Case, todayInShanghai, withAnswer } from "@/lib/case/case";
import { knowing } from "@/lib/case/operator-facts";
import { createAssessor, type FactValue } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import type { QuestionnairePageData } from "./data";
import { EndPage } from "./end-page";
import { field, type Posting } from "./form";
import { Frame } from "./frame";
import { headingOf } from "./heading";
import { QuestionPage } from "./question-page";
import { keptStrings, readStart } from "./read";
import { startCase, typedStart } from "./start-answer";
import { StartPage } from "./start-page";
import { submitterOf } from "./submitter";
import { titleOf } from "./title";
import { typedOf } from "./typed";
import type { PlaceInHand } from "./use-place";
import { useStep } from "./use-step";
import { END, factAt, isIdle, placeAfter, placeFor, standpointOf } from "./walk";

interface WalkthroughProps {
  data: QuestionnairePageData;
  locale: Locale;
  stored: Case;
  places: PlaceInHand;
  /** The page came by a step, not by opening the address. */
  stepped: boolean;
  onSave: (value: Case) => void;
  onWipe: () => void;
}

/** The questionnaire once something is known: the question, and all that stands around it. */
export function Walkthrough({
  data,
  locale,
  stored,
  places,
  stepped,
  onSave,
  onWipe,
}: WalkthroughProps) {
  const { groups, rules, stated } = data;
  const { facts } = rules;
  const { place: wanted, preferred, open, settle } = places;
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
  useEffect(() => {
    document.title = titleOf(heading, locale);
  }, [heading, locale]);

  const goOn = (next: Case) => {
    onSave(next);
    open(placeAfter(standpointOf(assess, rules, next, today)));
  };
  const posting: Posting = {
    action: hrefFor(locale, "/check/step"),
    hidden: [],
    onSubmit: (event) => {
      event.preventDefault();
      const button = submitterOf(event);
      if (button?.name === field.go) open(button.value);
      if (button?.name === field.wipe) onWipe();
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
          typed={typedOf(fact, value.facts[fact.id])}
          idle={isIdle(standpoint, fact.id)}
          answered={value.facts[fact.id] !== undefined}
          onAnswer={(answer: FactValue) => goOn(withAnswer(value, fact.id, answer))}
        />
      );
    }
    if (place === END) {
      const leftOpen = Object.values(value.facts).includes(null);
      return <EndPage {...given} resultsHref={resultsHref} leftOpen={leftOpen} />;
    }
    const district = facts.find(({ id }) => id === "district");
    if (!district) return null;
    return (
      <StartPage
        key={`${preferred} ${value.facts.applicant}`}
        {...given}
        district={district}
        typed={typedStart(value, preferred)}
        read={(values) => readStart(district, keptStrings(values), locale)}
        onAnswer={(answer) => goOn(startCase(answer, value, asideCase))}
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
        facts={facts}
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
