"use client";

import { useMemo, useRef, useState } from "react";
import { Later } from "@/components/part/later";
import { Part } from "@/components/part/part";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { Case } from "@/lib/case/case";
import { impossibleOn } from "@/lib/case/value";
import type { Assess, Fact, FactValue } from "@/lib/policy/engine";
import { result as resultTexts } from "@/locales/result";
import { resultWords } from "@/locales/result-words";
import { whatIf as messages } from "@/locales/what-if";
import { type Assessed, lookUps } from "../context";
import { FoldedSection } from "../view/folded-section";
import { valueWords } from "../words/answers";
import { dayWords, issueYear } from "../words/format";
import { ChangedAnswers } from "./changed-answers";
import { applyChanges, changesOf, dayId, type Scenario, topicsOf, valueAt } from "./changes";
import { compare } from "./compare";
import { ComparisonView } from "./comparison";

/** What edits an answer, with the fields and schemas of the questionnaire: loaded when somebody picks one, not with the page. */
const editor = new Part(() => import("./editor"));

interface WhatIfProps extends Assessed {
  assess: Assess;
  /** Today in Shanghai. */
  today: string;
  /** Makes another case the case. */
  onUse: (value: Case) => void;
}

type Said = "nothing" | "used" | "dropped";

/** Nothing is tried. */
const untouched: Scenario = {};

/**
 * Tries other answers, or another day, beside the result: what gets better, what worse. The case
 * stays as it is until it is said that these answers should be it.
 */
export function WhatIf({ assess, today, onUse, ...assessed }: WhatIfProps) {
  const { data, assessment, value, locale } = assessed;
  const texts = messages[locale];
  const { facts } = data.rules;
  const [scenario, setScenario] = useState(untouched);
  const [picked, setPicked] = useState("");
  const [fresh, setFresh] = useState(0);
  const [again, setAgain] = useState(0);
  const [said, setSaid] = useState<Said>("nothing");
  const heading = useRef<HTMLHeadingElement>(null);

  const words = lookUps(assessed);
  const changes = useMemo(() => changesOf(value, scenario), [value, scenario]);
  const other = useMemo(() => applyChanges(value, changes, today), [value, changes, today]);
  const after = useMemo(
    () =>
      changes.length === 0
        ? assessment
        : assess(other.facts, other.asOf ?? today, { statedOn: other.statedOn, today }),
    [assess, assessment, changes, other, today],
  );
  const comparison = compare(assessment, after);
  const count = (direction: string): number =>
    comparison.differences.filter((difference) => difference.direction === direction).length;

  const dayFact: Fact = {
    id: dayId,
    type: "date",
    subjects: [value.facts.applicant],
    holder: "applicant",
    group: "",
    label: texts.day,
    question: resultTexts[locale].date.label,
    hint: resultTexts[locale].date.hint(issueYear(assessed.data.imprint)),
  };
  const factOf = (id: string) => (id === dayId ? dayFact : words.factOf(id));
  const labelOf = (id: string): string => factOf(id)?.label ?? id;
  const clashOn = (day: FactValue): string | null => {
    const ids = impossibleOn(facts, other.facts, day === null ? today : String(day));
    return ids.length === 0 ? null : resultTexts[locale].date.clash(ids.map(labelOf));
  };
  const wordsOf = (id: string, answer: FactValue | undefined): string => {
    if (id === dayId && !answer) return texts.today(dayWords(today, locale));
    const fact = factOf(id);
    if (answer === undefined || !fact) return resultWords[locale].notAnswered;
    return valueWords(fact, answer, locale);
  };
  const entryOf = (id: string) => {
    const answer = valueAt(other, id);
    const label =
      answer === undefined
        ? texts.open(labelOf(id))
        : resultWords[locale].answer(labelOf(id), wordsOf(id, answer));
    return { value: id, label };
  };
  const groups = topicsOf(facts, other, after).map(({ group, facts: own }) => ({
    label: data.groups.find(({ id }) => id === group)?.title ?? texts.rest,
    options: own.map(({ id }) => entryOf(id)),
  }));
  const fact = factOf(picked);

  /** Goes back to the heading, since what was pressed is gone. */
  const settle = (next: Scenario, saying: Said): void => {
    setScenario(next);
    setSaid(saying);
    setFresh(fresh + 1);
    setAgain(0);
    heading.current?.focus();
  };
  const undo = (gone: string): void =>
    settle(Object.fromEntries(Object.entries(scenario).filter(([id]) => id !== gone)), "nothing");
  const pick = (id: string): void => {
    setPicked(id);
    setAgain(0);
  };
  const attempt = (id: string, answer: FactValue): void => {
    setSaid("nothing");
    // A value that was not typed is put into the field by opening it anew.
    if (answer === null) setAgain(again + 1);
    setScenario({ ...scenario, [id]: id === dayId && answer === today ? null : answer });
  };
  const status = (): string | null => {
    if (changes.length === 0) return said === "nothing" ? null : texts[said];
    return texts.tally(changes.length, count("opens"), count("closes"), count("changes"));
  };

  return (
    <FoldedSection id="what-if" title={texts.title} headingRef={heading}>
      <p className="text-soft">{texts.lead}</p>
      <Select
        key={`pick ${fresh}`}
        name="what-if-fact"
        label={changes.length > 0 ? texts.another : texts.pick}
        placeholder={texts.placeholder}
        options={[entryOf(dayId)]}
        groups={groups}
        defaultValue={picked}
        onChange={(event) => pick(event.currentTarget.value)}
      />
      <div>
        {fact ? (
          <Later part={editor} locale={locale} waiting={<p>{texts.loading}</p>}>
            {({ Editor }) => (
              <Editor
                key={`${fact.id} ${fresh} ${again}`}
                again={again > 0}
                fact={fact}
                value={valueAt(other, fact.id) ?? (fact.id === dayId ? today : undefined)}
                asOf={other.asOf ?? today}
                locale={locale}
                problemOf={(answer) => (fact.id === dayId ? clashOn(answer) : null)}
                onTry={(answer) => attempt(fact.id, answer)}
              />
            )}
          </Later>
        ) : null}
        <p role="status" className="mbs-4 text-xl font-bold">
          {status()}
        </p>
      </div>
      {changes.length > 0 ? (
        <>
          <ChangedAnswers {...{ changes, locale, labelOf, wordsOf }} onUndo={undo} />
          <ComparisonView
            comparison={comparison}
            days={[assessment.asOf, after.asOf]}
            words={{ ...words, data: assessed.data, locale }}
          />
          <div className="grid grid-cols-1 gap-2">
            <div className="flex flex-wrap gap-3">
              <Button
                onClick={() => {
                  onUse(other);
                  setPicked("");
                  settle(untouched, "used");
                }}
              >
                {texts.use}
              </Button>
              <Button
                variant="secondary"
                onClick={() => {
                  setPicked("");
                  settle(untouched, "dropped");
                }}
              >
                {texts.drop}
              </Button>
            </div>
            <p className="text-base text-soft">{texts.useNote}</p>
          </div>
        </>
      ) : null}
    </FoldedSection>
  );
}
