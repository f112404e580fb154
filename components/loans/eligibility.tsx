"use client";

import { useMemo } from "react";
import { lookUps } from "@/components/result/context";
import { groupOf } from "@/components/result/groups";
import { questionLink } from "@/components/result/view/question-link";
import { Requirements } from "@/components/result/view/requirements";
import { tones } from "@/components/result/view/summary";
import { dayWords } from "@/components/result/words/format";
import type { RequirementRow } from "@/components/result/words/requirements";
import { Tag } from "@/components/ui/tag";
import { type Case, todayInShanghai } from "@/lib/case/case";
import { usingOperatorFacts } from "@/lib/case/operator-facts";
import { validCase } from "@/lib/case/value";
import { createAssessor, type Fact, factsOf } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { loans } from "@/locales/loans";
import { result as messages } from "@/locales/result";
import type { LoansData } from "./data";

interface EligibilityProps {
  data: LoansData;
  locale: Locale;
  /** The loan programme. */
  programme: string;
  value: Case;
  /** The answers are those of an earlier applicant: the way to them is the first page of the questions. */
  ofOtherApplicant: boolean;
}

/** The questions that the conditions still open ask and that have no answer yet, where the conditions do not show them. */
function unansweredIn(
  { rules }: LoansData,
  programme: string,
  rows: readonly RequirementRow[],
  { facts }: Case,
): readonly Fact[] {
  const open = rows
    .filter(({ status, answers }) => status === "open" && answers.length === 0)
    .map(({ id }) => id);
  const read = rules.programmes
    .filter(({ id }) => id === programme)
    .flatMap(({ requirements }) => requirements)
    .filter(({ id }) => open.includes(id))
    .flatMap(({ test }) => factsOf(test));
  return rules.facts.filter(
    ({ id, holder }) => holder === "applicant" && read.includes(id) && facts[id] === undefined,
  );
}

/** How a case stands with a loan: the verdict, the day it opens, and every condition that is not met, in words. */
export function Eligibility({
  data,
  locale,
  programme,
  value,
  ofOtherApplicant,
}: EligibilityProps) {
  const assess = useMemo(() => usingOperatorFacts(data, createAssessor(data.rules)), [data]);
  const valid = validCase(data.rules.facts, value);
  const asOf = valid.asOf ?? todayInShanghai(new Date());
  const assessment = assess(valid.facts, asOf, { statedOn: valid.statedOn });
  const result = assessment.results.find((one) => one.programme === programme);
  if (!result) return null;
  const texts = messages[locale];
  const rows = lookUps({ data, assessment, value: valid, locale }).rowsOf(result);
  const lacking = rows.filter(({ status }) => status !== "met");
  const group = groupOf(result);
  const { opens } = result.window;
  const { applicant } = valid.facts;
  const unanswered = unansweredIn(data, programme, lacking, valid);
  const ask = questionLink(locale, ofOtherApplicant ? () => applicant : undefined);
  return (
    <div className="grid gap-3 border-bs border-line pbs-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={tones[group]}>{texts.groups[group].title}</Tag>
        {result.verdict === "notYet" && opens !== null ? (
          <strong className="text-dusk">{texts.fromDay(dayWords(opens, locale))}</strong>
        ) : null}
        {lacking.length === 0 ? <span>{loans[locale].allMet(rows.length)}</span> : null}
      </p>
      <p className="text-base text-soft">{loans[locale].asOf(dayWords(asOf, locale))}</p>
      {lacking.length > 0 ? (
        <>
          <p className="font-bold">{loans[locale].stillOpen}</p>
          <Requirements context={{ locale, question: ask }} rows={lacking} brief />
          {unanswered.length > 0 ? (
            <div>
              <p className="font-bold text-sky">{loans[locale].unanswered}</p>
              <ul>
                {unanswered.map(({ id, question }) => (
                  <li key={id}>{ask(id, question)}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
