"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { errorText } from "@/components/questionnaire/errors";
import type { FieldProblem } from "@/lib/case/field-problems";
import { dayProblem } from "@/lib/case/value";
import type { Fact, FactValue } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import { desk as messages } from "@/locales/desk";
import type { Locale } from "@/locales/languages";
import { useLiveValue } from "../context";
import { readTyped } from "../read";
import { desk } from "../state";
import { useFact } from "../use-fact";
import { useOffer } from "./offer";
import { inputLook, Wrong } from "./wrong";

type LineFact = Extract<Fact, { type: "date" | "number" }>;

interface LineProps {
  id: string;
  fact: LineFact;
  locale: Locale;
}

const widthOf = (fact: LineFact): string => {
  if (fact.type === "date") return "inline-25";
  return fact.unit === "yuan" ? "inline-24" : "inline-14";
};

const textOf = (value: FactValue | undefined): string =>
  value === undefined || value === null ? "" : String(value);

/** Why a day that is stated cannot be, seen from the assessment date; null where it can. */
function useImpossible(fact: LineFact, value: FactValue | undefined): FieldProblem | null {
  const limited = fact.type === "date" && typeof value === "string" ? { fact, value } : null;
  return useLiveValue((live) =>
    limited ? dayProblem(limited.fact, limited.value, live.assessment().asOf) : null,
  );
}

/** A date or a number, typed as one line. What cannot be read, or cannot be, stays in the box and counts as not stated. */
export function Line({ id, fact, locale }: LineProps) {
  const texts = messages[locale];
  const value = useFact(fact.id);
  const box = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState<FieldProblem | null>(null);
  const impossible = useImpossible(fact, value);
  const problem = unread ?? impossible;
  const offer = useOffer(fact);

  useEffect(() => {
    const input = box.current;
    if (!input || value === undefined) return;
    const typed = readTyped(fact, input.value);
    if (!("value" in typed) || typed.value !== value) input.value = textOf(value);
  }, [fact, value]);

  const type = (text: string): void => {
    const typed = readTyped(fact, text);
    if ("value" in typed) setUnread(null);
    desk.set(fact.id, "value" in typed ? typed.value : undefined);
  };
  const leave = (): void => {
    const input = box.current;
    if (!input) return;
    const typed = readTyped(fact, input.value);
    setUnread("problem" in typed ? typed.problem : null);
    if ("value" in typed && fact.type === "date" && typed.value) input.value = textOf(typed.value);
  };
  const unsure = (): void => {
    if (box.current) box.current.value = "";
    setUnread(null);
    desk.set(fact.id, null);
  };
  const press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, nativeEvent } = event;
    if (ctrlKey || altKey || metaKey || nativeEvent.isComposing) return;
    const isUnsure = key.toLowerCase() === "u";
    const takesOffer = key === "ArrowDown" && offer !== null;
    if (!isUnsure && !takesOffer) return;
    event.preventDefault();
    if (isUnsure) unsure();
    else offer?.take();
  };

  const isDate = fact.type === "date";
  return (
    <>
      <span className="flex items-center gap-1">
        <input
          ref={box}
          id={id}
          name={fact.id}
          type="text"
          autoComplete="off"
          inputMode={fact.type === "number" && fact.decimals > 0 ? "decimal" : "numeric"}
          aria-labelledby={`${id}-label${isDate ? "" : ` ${id}-unit`}`}
          aria-describedby={problem ? `${id}-wrong ${id}-note` : `${id}-note`}
          aria-invalid={problem ? true : undefined}
          defaultValue={textOf(value)}
          placeholder={value === null ? texts.unsure : undefined}
          className={`${inputLook} ${widthOf(fact)}`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={press}
        />
        {isDate ? null : (
          <span id={`${id}-unit`} className="min-inline-4">
            {check[locale].units[fact.unit]}
          </span>
        )}
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={value === null}
          aria-label={texts.unsureOf(fact.label)}
          onClick={unsure}
          className="min-block-6.5 min-inline-6.5 rounded-md border border-edge bg-white hover:border-lake hover:bg-lake-tint aria-pressed:border-lake aria-pressed:bg-lake aria-pressed:text-white group-data-idle:aria-pressed:border-edge group-data-idle:aria-pressed:bg-sand group-data-idle:aria-pressed:text-ink"
        >
          ?
        </button>
      </span>
      {offer?.view}
      {problem ? <Wrong id={`${id}-wrong`}>{errorText(fact, problem, locale)}</Wrong> : null}
    </>
  );
}
