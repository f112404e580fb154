"use client";

import { useEffect, useRef, useState } from "react";
import { todayInShanghai } from "@/lib/case/case";
import { applicants, readDay } from "@/lib/policy/engine";
import { applicantTexts } from "@/locales/applicants";
import { desk as messages } from "@/locales/desk";
import { useAssessmentValue, useDeskContext } from "./context";
import { Pills } from "./form/pills";
import { inputLook, Wrong } from "./form/wrong";
import { deskKeys } from "./keys";
import { desk } from "./state";
import { useDeskSelector } from "./use-desk";

/** Who applies. */
export function ApplicantField() {
  const { data, locale } = useDeskContext();
  const applicant = useDeskSelector(({ value }) => value.facts.applicant);
  return (
    <div data-field="applicant" className="flex flex-wrap items-center gap-2">
      <span id="f-applicant-label">{messages[locale].applicant}</span>
      <Pills
        id="f-applicant"
        type="radio"
        described={false}
        pills={applicants.map((one, index) => ({
          id: one,
          digit: String(index + 1),
          label: applicantTexts[locale][one].answer,
          checked: one === applicant,
          pick: () => desk.setApplicant(one, data.rules.places.fact),
        }))}
      />
    </div>
  );
}

/** On which day the case is assessed; begun anew with every case. */
export function DateField() {
  const round = useDeskSelector((state) => state.round);
  return <DateLine key={round} />;
}

function DateLine() {
  const { locale } = useDeskContext();
  const texts = messages[locale];
  const asOf = useAssessmentValue((store) => store.assessment().asOf);
  const box = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const isToday = asOf === todayInShanghai(new Date());

  useEffect(() => {
    const input = box.current;
    const typed = input ? readDay(input.value) : null;
    // What is no day stays to be mended.
    if (input && typed?.ok && typed.value !== asOf && document.activeElement !== input) {
      input.value = asOf;
    }
  }, [asOf]);

  const take = (day: string | null): void => {
    desk.setAsOf(day === todayInShanghai(new Date()) ? null : day);
  };
  const type = (text: string): void => {
    const day = readDay(text);
    if (!day.ok) return;
    setWrong(false);
    take(day.value);
  };
  const leave = (): void => {
    const input = box.current;
    if (!input) return;
    const day = readDay(input.value);
    const isEmpty = input.value.trim() === "";
    setWrong(!day.ok && !isEmpty);
    if (day.ok) input.value = day.value;
    else take(null);
    if (isEmpty) input.value = todayInShanghai(new Date());
  };
  return (
    <div data-field="asOf" className="flex flex-wrap items-center gap-2">
      <label htmlFor="f-asOf">
        {texts.asOf} <kbd className="font-sans text-sm text-soft">{deskKeys.date}</kbd>
      </label>
      <input
        ref={box}
        id="f-asOf"
        type="text"
        autoComplete="off"
        inputMode="numeric"
        defaultValue={asOf}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? "f-asOf-wrong" : "f-asOf-today"}
        className={`${inputLook} inline-28`}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={leave}
      />
      <span id="f-asOf-today" className="text-soft">
        {isToday ? texts.today : ""}
      </span>
      {wrong ? <Wrong id="f-asOf-wrong">{texts.noSuchDay}</Wrong> : null}
    </div>
  );
}
