"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { useCase } from "@/components/case/use-case";
import { leaveVisited, saveVisited } from "@/components/case/visited";
import { LawNotice, LawSwitch, useDataUnderLaw } from "@/components/law";
import { Part } from "@/components/part/part";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Case, onAnotherDay, todayInShanghai } from "@/lib/case/case";
import { usingOperatorFacts } from "@/lib/case/operator-facts";
import { encodeCase, stepFragment } from "@/lib/case/share-code";
import { impossibleOn, validCase } from "@/lib/case/value";
import { type Assess, createAssessor } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { resultList } from "@/locales/result-list";
import { resultSheet } from "@/locales/result-sheet";
import { visit as visitTexts } from "@/locales/visit";
import { hrefFor } from "@/messages/locale";
import type { ResultPageData } from "../data";
import { candidatesOf } from "../evidence/checklist";
import { EvidenceList } from "../evidence/list";
import { useEvidence } from "../evidence/store";
import { CalendarButton } from "../plan/calendar/button";
import { GoOn, ResultView } from "../result-view";
import { Sheet } from "../sheet";
import { Paged, usePrinting } from "../sheet/paged";
import { QrCode } from "../sheet/qr-code";
import { questionLink } from "../view/question-link";
import { adopt, visit } from "../visit";
import { WhatIf } from "../what-if";
import { dayWords, issueYear } from "../words/format";
import { Shortcuts, Wipe } from "./actions";
import { Afterwards } from "./afterwards";
import { DateForm } from "./date-form";
import { BrokenLink, EmptyResult, ResultLoading } from "./empty";
import { cameBack, useReading } from "./use-reading";
import { useSharedCase } from "./use-shared-case";
import { useVisitedCase } from "./use-visited-case";
import { VisitorBar } from "./visitor-bar";

/** What draws the picture of a result. */
const pictures = new Part(() => import("../picture"));

interface ShownProps {
  data: ResultPageData;
  locale: Locale;
  assess: Assess;
  value: Case;
  /** The case is that of a link, looked at beside the one of this tab. */
  visiting: boolean;
  /** Facts of the link that had an answer without a meaning by now. */
  leftOut: readonly string[];
  onChange: (value: Case) => void;
  onWipe: () => void;
}

/** The result of a case, on the screen and on the sheet. */
function Shown({ data, locale, assess, value, visiting, leftOut, onChange, onWipe }: ShownProps) {
  const texts = messages[locale];
  const { applicant } = value.facts;
  const [evidence, mark] = useEvidence(applicant, visiting);
  useReading();
  const [returned] = useState(cameBack);
  const printing = usePrinting();
  const today = todayInShanghai(new Date());
  const asOf = value.asOf ?? today;
  const assessment = useMemo(
    () => assess(value.facts, asOf, { statedOn: value.statedOn, today }),
    [assess, value, asOf, today],
  );
  const labelOf = (id: string): string =>
    data.rules.facts.find((fact) => fact.id === id)?.label ?? id;
  const problemOf = (day: string): string | null => {
    const ids = impossibleOn(data.rules.facts, value.facts, day);
    return ids.length === 0 ? null : texts.date.clash(ids.map(labelOf));
  };
  const changeDate = (day: string | null): void => onChange(onAnotherDay(value, day, today));
  const caseCode = encodeCase(data.rules.facts, value);
  // With its date, so that whoever opens it on another day sees what is printed.
  const code = encodeCase(data.rules.facts, { ...value, asOf });
  const link = `${window.location.origin}${hrefFor(locale, "/result")}#${code}`;
  const shown = { data, assessment, value, locale, today };
  const year = issueYear(data.imprint);
  return (
    <>
      {leftOut.length > 0 ? (
        <div className="mbe-4 print:hidden">
          <Notice tone="warning">
            <p>{texts.linkLeftOut(leftOut.map(labelOf))}</p>
          </Notice>
        </div>
      ) : null}
      <ResultView
        {...shown}
        {...(visiting && {
          title: visitTexts[locale].title,
          question: questionLink(locale, (fact) => stepFragment(caseCode, fact)),
          goOn: <GoOn locale={locale} code={caseCode} />,
        })}
        lawNotice={<LawNotice {...{ year, locale }} />}
        lawSwitch={<LawSwitch {...{ year, locale }} />}
        date={
          <DateForm
            imprint={data.imprint}
            locale={locale}
            asOf={asOf}
            today={today}
            problemOf={problemOf}
            onChange={changeDate}
          />
        }
        shortcuts={
          <Shortcuts
            locale={locale}
            link={link}
            picture={async () =>
              (await pictures.load()).resultPicture({ ...shown, evidence, link })
            }
          />
        }
        jumps={[
          ...(candidatesOf(assessment).length > 0
            ? ([["papers", resultList[locale].jumps.papers]] as const)
            : []),
          ["what-if", resultList[locale].jumps.whatIf],
        ]}
        evidence={<EvidenceList {...shown} evidence={evidence} onMark={mark} />}
        whatIf={<WhatIf key={applicant} {...shown} assess={assess} onUse={onChange} />}
        calendar={(events) => (
          <CalendarButton events={events} calendarId={data.calendarId} locale={locale} />
        )}
        // Whoever comes back is where they were, in what stood open: all of it is there at once.
        {...(!returned && { folded: (content) => <Afterwards>{content}</Afterwards> })}
        actions={visiting ? null : <Wipe locale={locale} onWipe={onWipe} />}
        assessThen={(day) => (
          <Button variant="quiet" onClick={() => changeDate(day)}>
            {texts.assessThen(dayWords(day, locale))}
          </Button>
        )}
      />
      <Paged printing={printing}>
        {(breaks) => (
          <Afterwards now={printing}>
            <Sheet
              {...shown}
              evidence={evidence}
              breaks={breaks}
              qr={<QrCode text={link} label={resultSheet[locale].code} locale={locale} />}
            />
          </Afterwards>
        )}
      </Paged>
    </>
  );
}

type Said = "nothing" | "used" | "returned";

/** The result page: shows the result of the case of this tab, or of one that a link brought. */
export function ResultPage({ data: given, locale }: { data: ResultPageData; locale: Locale }) {
  const data = useDataUnderLaw(given);
  const { facts } = data.rules;
  const { value: own, save, wipe } = useCase();
  const visited = useVisitedCase();
  const open = useCallback(
    (value: Case) => visit(facts, value, todayInShanghai(new Date())),
    [facts],
  );
  const [shared, dismiss] = useSharedCase(facts, open);
  const [wiped, setWiped] = useState(false);
  const [said, setSaid] = useState<Said>("nothing");
  const assess = useMemo(() => usingOperatorFacts(data, createAssessor(data.rules)), [data]);
  const value = visited ?? own;
  const valid = useMemo(() => value && validCase(facts, value), [facts, value]);
  // What was pressed is gone.
  useEffect(() => {
    const heading = said === "nothing" ? null : document.querySelector("h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [said]);

  if (shared.state === "broken" || shared.state === "newer") {
    return (
      <BrokenLink locale={locale} why={shared.state} hasOwn={Boolean(own)} onDismiss={dismiss} />
    );
  }
  if (own === undefined) return <ResultLoading locale={locale} />;
  if (!valid) return <EmptyResult locale={locale} wiped={wiped} />;
  const visiting = visited !== null;
  const leave = (): void => {
    leaveVisited();
    if (own) setSaid("returned");
    else window.location.assign(hrefFor(locale, "/check"));
  };
  return (
    <div className="[&_h1]:outline-none">
      <p role="status" className="text-leaf not-empty:mbe-2 print:hidden">
        {said === "nothing" || visiting ? null : visitTexts[locale][said]}
      </p>
      {visiting ? (
        <VisitorBar
          locale={locale}
          hasOwn={own !== null}
          onUse={() => {
            adopt(facts, valid, todayInShanghai(new Date()));
            setSaid("used");
          }}
          onLeave={leave}
        />
      ) : null}
      <Shown
        key={String(visiting)}
        data={data}
        locale={locale}
        assess={assess}
        value={valid}
        visiting={visiting}
        leftOut={shared.state === "opened" && said !== "returned" ? shared.leftOut : []}
        onChange={visiting ? saveVisited : save}
        onWipe={() => {
          setWiped(true);
          wipe();
        }}
      />
    </div>
  );
}
