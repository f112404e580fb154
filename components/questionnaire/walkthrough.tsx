"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { leaveVisited } from "@/components/case/visited";
import { WipeDialog } from "@/components/case/wipe-dialog";
import { LawNotice, LawSwitch, useDataUnderLaw } from "@/components/law";
import { issueYear } from "@/components/result/words/format";
import { type Case, todayInShanghai } from "@/lib/case/case";
import { typedOf } from "@/lib/case/form";
import { usingOperatorFacts } from "@/lib/case/operator-facts";
import { validCase } from "@/lib/case/value";
import { askingAhead, createAssessor, placeFactIn } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import { END, type QuestionnaireAction, startValues } from "./actions";
import type { QuestionnairePageData } from "./data";
import { EndPage } from "./end-page";
import { field } from "./field-names";
import { type Posting, submitterOf } from "./form";
import { Frame } from "./frame";
import { GivenAnswers } from "./given-answers";
import { KeepStep } from "./keep-step";
import { usePageTitle } from "./page-title";
import { QuestionPage } from "./question-page";
import { readStart } from "./schemas";
import { StartPage } from "./start-page";
import {
  factAt,
  factsOnPage,
  headingOf,
  isIrrelevant,
  positionFor,
  questionnaireStateOf,
} from "./state";
import { linkToStep } from "./step-link";
import { tabFields } from "./tab-fields";
import { useHeadingFocus } from "./use-heading-focus";
import type { Navigation } from "./use-navigation";

interface WalkthroughProps {
  data: QuestionnairePageData;
  locale: Locale;
  stored: Case;
  navigation: Navigation;
  /** The page came by a step, not by opening the address. */
  stepped: boolean;
  onAction: (action: QuestionnaireAction) => void;
}

/** The questionnaire once something is known: the question, and all that stands around it. */
export function Walkthrough({
  data: given,
  locale,
  stored,
  navigation,
  stepped,
  onAction,
}: WalkthroughProps) {
  const data = useDataUnderLaw(given);
  const { groups, rules } = data;
  const { facts } = rules;
  const { position: wanted, preferred, settle } = navigation;
  const assess = useMemo(
    () => askingAhead(data.rules, usingOperatorFacts(data, createAssessor(data.rules))),
    [data],
  );
  const today = useMemo(() => todayInShanghai(new Date()), []);
  const state = useMemo(
    () => questionnaireStateOf(assess, rules, validCase(rules.facts, stored), today),
    [assess, rules, stored, today],
  );
  const { value } = state;
  const position = positionFor(facts, state, wanted);
  const fact = factAt(facts, value, position);

  const heading = headingOf(position, fact, locale);
  const [askingToWipe, setAskingToWipe] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  useHeadingFocus(content, position, stepped);
  // Whoever goes on with answers of their own looks at those of a link no more.
  useEffect(leaveVisited, []);
  useEffect(() => {
    if (wanted !== position) settle(position);
  }, [wanted, position, settle]);
  usePageTitle(heading, locale);

  const posting: Posting = {
    action: hrefFor(locale, "/check/step"),
    hidden: tabFields(),
    onSubmit: (event) => {
      event.preventDefault();
      const button = submitterOf(event);
      if (button?.name === field.go) onAction({ kind: "go", to: button.value });
      if (button?.name === field.wipe) setAskingToWipe(true);
    },
  };
  const shared = { locale, posting };
  const law = { year: issueYear(rules), locale };
  const resultsHref = hrefFor(locale, "/result");
  const stepLink = linkToStep(window.location.origin, facts, value, position, locale);

  const page = () => {
    if (fact) {
      const asked = factsOnPage(facts, state, fact);
      return (
        <QuestionPage
          key={fact.id}
          {...shared}
          facts={asked}
          asOf={state.asOf}
          typed={typedOf(asked, value)}
          irrelevant={asked.every(({ id }) => isIrrelevant(state, id))}
          answered={asked.every(({ id }) => value.facts[id] !== undefined)}
          onAction={onAction}
        />
      );
    }
    if (position === END) {
      const leftOpen = Object.values(value.facts).includes(null);
      return (
        <EndPage
          {...shared}
          resultsHref={resultsHref}
          leftOpen={leftOpen}
          answers={<GivenAnswers {...{ rules, groups, state, ...shared }} heading="h2" />}
        >
          <LawNotice {...law} />
          <LawSwitch {...law} />
        </EndPage>
      );
    }
    const placeFact = placeFactIn(rules);
    return (
      <StartPage
        key={`${preferred} ${value.facts.applicant}`}
        {...shared}
        placeFact={placeFact}
        typed={startValues(placeFact, value, preferred)}
        read={readStart}
        onAction={onAction}
      />
    );
  };
  const { eligible, conditional, unconfirmed } = state.tally;
  return (
    <div ref={content} className="[&_h1]:outline-none">
      <p role="status" className="sr-only">
        {check[locale].tally.spoken(eligible, conditional, unconfirmed)}
      </p>
      <Frame
        rules={rules}
        groups={groups}
        position={position}
        state={state}
        today={today}
        resultsHref={resultsHref}
        wipeNote={check[locale].wipeNote}
        keep={<KeepStep link={stepLink} locale={locale} />}
        {...shared}
      >
        {page()}
      </Frame>
      {askingToWipe ? (
        <WipeDialog
          locale={locale}
          note={check[locale].wipeNote}
          onWipe={() => onAction({ kind: "wipe" })}
          onClose={() => setAskingToWipe(false)}
        />
      ) : null}
    </div>
  );
}
