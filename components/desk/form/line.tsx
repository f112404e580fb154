"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { errorText } from "@/components/questionnaire/errors";
import { isSameAnswer } from "@/lib/case/case";
import { problemOn } from "@/lib/case/value";
import { type Fact, type FactValue, typeOf, type WrittenProblem } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import { desk as messages } from "@/locales/desk";
import type { Locale } from "@/locales/languages";
import { useAssessmentValue } from "../context";
import { keyOf } from "../keys";
import { readLine } from "../read";
import { desk } from "../state";
import { useFact } from "../use-fact";
import { useOffer } from "./offer";
import { inputLook, Wrong } from "./wrong";

interface LineProps {
  id: string;
  fact: Fact;
  locale: Locale;
}

/** Counts are short; sums of money and days are not. */
const widthOf = (fact: Fact): string =>
  typeOf(fact).discrete || typeOf(fact).scale(fact) > 1 ? "inline-25" : "inline-14";

const textOf = (value: FactValue | undefined): string =>
  value === undefined || value === null ? "" : String(value);

/** Leaves a box and comes back, by which an input method gives up what it has begun. */
function reenter(box: HTMLInputElement | null): void {
  box?.blur();
  box?.focus();
}

/** Why a day that is stated cannot be, seen from the assessment date; null where it can. */
const useImpossible = (fact: Fact, value: FactValue | undefined): WrittenProblem | null =>
  useAssessmentValue((store) => problemOn(fact, value ?? null, store.assessment().asOf));

/** A date or a number, typed as one line. What cannot be read, or cannot be, stays in the box and counts as not stated. */
export function Line({ id, fact, locale }: LineProps) {
  const texts = messages[locale];
  const value = useFact(fact.id);
  const box = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState<WrittenProblem | null>(null);
  const impossible = useImpossible(fact, value);
  const problem = unread ?? impossible;
  const offer = useOffer(fact);

  useEffect(() => {
    const input = box.current;
    if (!input || value === undefined) return;
    const typed = readLine(fact, input.value);
    if (!typed.ok || !isSameAnswer(typed.value, value)) input.value = textOf(value);
  }, [fact, value]);

  const type = (text: string): void => {
    const typed = readLine(fact, text);
    if (typed.ok) setUnread(null);
    desk.set(fact.id, typed.ok ? typed.value : undefined);
  };
  const leave = (): void => {
    const input = box.current;
    if (!input) return;
    const typed = readLine(fact, input.value);
    setUnread(typed.ok ? null : typed.problem);
    if (typed.ok && typeof typed.value === "string") input.value = typed.value;
  };
  const unsure = (): void => {
    if (box.current) box.current.value = "";
    setUnread(null);
    desk.set(fact.id, null);
  };
  const press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, nativeEvent } = event;
    if (ctrlKey || altKey || metaKey || nativeEvent.isComposing) return;
    const isUnsure = keyOf(nativeEvent) === "u";
    const takesOffer = key === "ArrowDown" && offer !== null;
    if (!isUnsure && !takesOffer) return;
    event.preventDefault();
    if (isUnsure) {
      unsure();
      // An input method that has taken the letter would write it all the same.
      if (key === "Process") reenter(box.current);
    } else offer?.take();
  };

  const unit = "unit" in fact ? check[locale].units[fact.unit] : null;
  return (
    <>
      <span className="flex flex-wrap items-center gap-1">
        <input
          ref={box}
          id={id}
          name={fact.id}
          type="text"
          autoComplete="off"
          inputMode={typeOf(fact).scale(fact) > 1 ? "decimal" : "numeric"}
          aria-labelledby={`${id}-label${unit ? ` ${id}-unit` : ""}`}
          aria-describedby={problem ? `${id}-wrong ${id}-note` : `${id}-note`}
          aria-invalid={problem ? true : undefined}
          defaultValue={textOf(value)}
          placeholder={value === null ? texts.unsure : undefined}
          className={`${inputLook} ${widthOf(fact)}`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={press}
        />
        {unit ? (
          <span id={`${id}-unit`} className="min-inline-4">
            {unit}
          </span>
        ) : null}
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={value === null}
          aria-label={texts.unsureOf(fact.label)}
          onClick={unsure}
          className="min-block-6.5 min-inline-6.5 rounded-md border border-edge bg-field hover:border-ink aria-pressed:border-lake aria-pressed:bg-lake aria-pressed:text-foam group-data-irrelevant:aria-pressed:border-edge group-data-irrelevant:aria-pressed:bg-sand group-data-irrelevant:aria-pressed:text-ink forced-colors:aria-pressed:border-[Highlight] forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none"
        >
          ?
        </button>
      </span>
      {offer?.view}
      {problem ? <Wrong id={`${id}-wrong`}>{errorText(fact, problem, locale)}</Wrong> : null}
    </>
  );
}
