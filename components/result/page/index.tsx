"use client";

import { useMemo, useState } from "react";
import { useCase } from "@/components/case/use-case";
import { LawNotice, LawSwitch, useDataUnderLaw } from "@/components/law";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Case, onAnotherDay, todayInShanghai } from "@/lib/case/case";
import { usingOperatorFacts } from "@/lib/case/operator-facts";
import { encodeCase } from "@/lib/case/share-code";
import { impossibleOn, validCase } from "@/lib/case/value";
import { type Assess, createAssessor } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { resultList } from "@/locales/result-list";
import { resultSheet } from "@/locales/result-sheet";
import { hrefFor } from "@/messages/locale";
import type { ResultPageData } from "../data";
import { candidatesOf } from "../evidence/checklist";
import { EvidenceList } from "../evidence/list";
import { useEvidence } from "../evidence/store";
import { CalendarButton } from "../plan/calendar/button";
import { ResultView } from "../result-view";
import { Sheet } from "../sheet";
import { QrCode } from "../sheet/qr-code";
import { WhatIf } from "../what-if";
import { dayWords, issueYear } from "../words/format";
import { Shortcuts, Wipe } from "./actions";
import { DateForm } from "./date-form";
import { BrokenLink, EmptyResult, ResultLoading } from "./empty";
import { restoreCase } from "./restore";
import { useReading } from "./use-reading";
import { useSharedCase } from "./use-shared-case";

interface ShownProps {
  data: ResultPageData;
  locale: Locale;
  assess: Assess;
  value: Case;
  /** The case came by a link: the facts of which that had an answer without a meaning by now. */
  restored: readonly string[] | null;
  onChange: (value: Case) => void;
  onWipe: () => void;
}

/** The result of a case, on the screen and on the sheet. */
function Shown({ data, locale, assess, value, restored, onChange, onWipe }: ShownProps) {
  const texts = messages[locale];
  const { applicant } = value.facts;
  const [evidence, mark] = useEvidence(applicant);
  useReading();
  const today = todayInShanghai(new Date());
  const asOf = value.asOf ?? today;
  const assessment = assess(value.facts, asOf, { statedOn: value.statedOn, today });
  const labelOf = (id: string): string =>
    data.rules.facts.find((fact) => fact.id === id)?.label ?? id;
  const problemOf = (day: string): string | null => {
    const ids = impossibleOn(data.rules.facts, value.facts, day);
    return ids.length === 0 ? null : texts.date.clash(ids.map(labelOf));
  };
  const changeDate = (day: string | null): void => onChange(onAnotherDay(value, day, today));
  // With its date, so that whoever opens it on another day sees what is printed.
  const code = encodeCase(data.rules.facts, { ...value, asOf });
  const link = `${window.location.origin}${hrefFor(locale, "/result")}#${code}`;
  const shown = { data, assessment, value, locale, today };
  const year = issueYear(data.imprint);
  return (
    <>
      <p role="status" className="mbe-2 text-leaf print:hidden">
        {restored ? texts.restored : null}
      </p>
      {restored && restored.length > 0 ? (
        <div className="mbe-4 print:hidden">
          <Notice tone="warning">
            <p>{texts.linkLeftOut(restored.map(labelOf))}</p>
          </Notice>
        </div>
      ) : null}
      <ResultView
        {...shown}
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
        shortcuts={<Shortcuts locale={locale} link={link} />}
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
        actions={<Wipe locale={locale} onWipe={onWipe} />}
        assessThen={(day) => (
          <Button variant="quiet" onClick={() => changeDate(day)}>
            {texts.assessThen(dayWords(day, locale))}
          </Button>
        )}
      />
      <Sheet
        {...shown}
        evidence={evidence}
        qr={<QrCode text={link} label={resultSheet[locale].code} />}
      />
    </>
  );
}

/** The result page: reads the case of this tab, or the one in the address, and shows its result. */
export function ResultPage({ data: given, locale }: { data: ResultPageData; locale: Locale }) {
  const data = useDataUnderLaw(given);
  const { value, save, wipe } = useCase();
  const [shared, dismiss] = useSharedCase(data.rules.facts, restoreCase);
  const [wiped, setWiped] = useState(false);
  const assess = useMemo(() => usingOperatorFacts(data, createAssessor(data.rules)), [data]);
  const valid = useMemo(() => value && validCase(data.rules.facts, value), [data, value]);

  if (shared.state === "broken" || shared.state === "newer") {
    return (
      <BrokenLink locale={locale} why={shared.state} hasOwn={Boolean(value)} onDismiss={dismiss} />
    );
  }
  if (value === undefined) return <ResultLoading locale={locale} />;
  if (!valid) return <EmptyResult locale={locale} wiped={wiped} />;
  return (
    <Shown
      data={data}
      locale={locale}
      assess={assess}
      value={valid}
      restored={shared.state === "restored" ? shared.leftOut : null}
      onChange={save}
      onWipe={() => {
        setWiped(true);
        wipe();
      }}
    />
  );
}
