"use client";

import type { Fact, FactValue } from "@/lib/policy/engine";
import { desk as messages } from "@/locales/desk";
import type { Locale } from "@/locales/languages";
import { optionKeys } from "../read";
import { desk } from "../state";
import { useFact } from "../use-fact";
import { type Pill, Pills } from "./pills";

type Chosen = Extract<Fact, { type: "yesNo" | "choice" }>;
type SetFact = Extract<Fact, { type: "set" }>;

interface FieldProps<F> {
  id: string;
  fact: F;
  locale: Locale;
}

interface Answer {
  readonly value: FactValue;
  readonly digit: string;
  readonly also?: string;
  readonly label: string;
  readonly name?: string;
}

function answersOf(fact: Chosen, locale: Locale): readonly Answer[] {
  const { yes, no, unsure } = messages[locale];
  if (fact.type === "yesNo") {
    return [
      { value: true, digit: "1", also: "y", label: yes },
      { value: false, digit: "2", also: "n", label: no },
      { value: null, digit: "0", also: "u", label: "?", name: unsure },
    ];
  }
  const digits = optionKeys(fact.options);
  return [
    ...fact.options.map(({ id, label }, index) => ({
      value: id,
      digit: digits[index] ?? "",
      label,
    })),
    { value: null, digit: "0", also: "u", label: "?", name: unsure },
  ];
}

/** Yes or no, or one of several. */
export function OneAnswer({ id, fact, locale }: FieldProps<Chosen>) {
  const given = useFact(fact.id);
  const pills = answersOf(fact, locale).map(
    ({ value, ...rest }): Pill => ({
      ...rest,
      id: String(value),
      checked: given === value,
      pick: () => desk.set(fact.id, value),
    }),
  );
  return <Pills id={id} type="radio" pills={pills} clear={() => desk.set(fact.id, undefined)} />;
}

/** Any of several; none of them is an answer as well. */
export function SetAnswer({ id, fact, locale }: FieldProps<SetFact>) {
  const { none, unsure } = messages[locale];
  const given = useFact(fact.id);
  const members: readonly string[] = Array.isArray(given) ? given : [];
  const digits = optionKeys(fact.options);
  const toggle = (member: string): void => {
    const next = fact.options
      .map((option) => option.id)
      .filter((one) => members.includes(one) !== (one === member));
    desk.set(fact.id, next.length === 0 ? undefined : next);
  };
  const isNone = Array.isArray(given) && given.length === 0;
  const pills: readonly Pill[] = [
    ...fact.options.map((option, index) => ({
      id: option.id,
      digit: digits[index] ?? "",
      label: option.label,
      checked: members.includes(option.id),
      pick: () => toggle(option.id),
    })),
    {
      id: "none",
      digit: "0",
      label: none,
      checked: isNone,
      pick: () => desk.set(fact.id, isNone ? undefined : []),
    },
    {
      id: "unsure",
      digit: "u",
      label: "?",
      name: unsure,
      checked: given === null,
      pick: () => desk.set(fact.id, given === null ? undefined : null),
    },
  ];
  return <Pills id={id} type="checkbox" pills={pills} clear={() => desk.set(fact.id, undefined)} />;
}
