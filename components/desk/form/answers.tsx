"use client";

import { type Fact, type FactValue, typeOf } from "@/lib/policy/engine";
import { desk as messages } from "@/locales/desk";
import type { Locale } from "@/locales/languages";
import { optionKeys } from "../read";
import { desk } from "../state";
import { useFact } from "../use-fact";
import { type Pill, Pills } from "./pills";

interface FieldProps {
  id: string;
  fact: Fact;
  locale: Locale;
}

/** 不清楚; pressed again among several, it is taken back. */
const unsurePill = (
  fact: Fact,
  given: FactValue | undefined,
  name: string,
  digit: "0" | "u",
): Pill => ({
  id: "unsure",
  digit,
  also: "u",
  label: "?",
  name,
  checked: given === null,
  pick: () => desk.set(fact.id, digit === "u" && given === null ? undefined : null),
});

/** One of the answers that are offered. */
export function OneAnswer({ id, fact, locale }: FieldProps) {
  const texts = messages[locale];
  const given = useFact(fact.id);
  const offered = typeOf(fact).offered(fact, texts);
  const digits = optionKeys(offered);
  const pills = [
    ...offered.map(
      ({ id: answer, value, label }, index): Pill => ({
        id: answer,
        digit: digits[index] ?? "",
        label,
        checked: given === value,
        pick: () => desk.set(fact.id, value),
      }),
    ),
    unsurePill(fact, given, texts.unsure, "0"),
  ];
  return <Pills id={id} type="radio" pills={pills} clear={() => desk.set(fact.id, undefined)} />;
}

/** Any of several; none of them is an answer as well. */
export function SeveralAnswers({ id, fact, locale }: FieldProps) {
  const { none, unsure } = messages[locale];
  const given = useFact(fact.id);
  const members: readonly string[] = Array.isArray(given) ? given : [];
  const offered = typeOf(fact).offered(fact, messages[locale]);
  const digits = optionKeys(offered);
  const toggle = (member: string): void => {
    const next = offered
      .map((option) => option.id)
      .filter((one) => members.includes(one) !== (one === member));
    desk.set(fact.id, next.length === 0 ? undefined : next);
  };
  const isNone = Array.isArray(given) && given.length === 0;
  const pills: readonly Pill[] = [
    ...offered.map((option, index) => ({
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
    unsurePill(fact, given, unsure, "u"),
  ];
  return <Pills id={id} type="checkbox" pills={pills} clear={() => desk.set(fact.id, undefined)} />;
}
