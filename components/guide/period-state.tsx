"use client";

import { Tag } from "@/components/ui/tag";
import { periodStates } from "@/locales/guide-states";
import type { Locale } from "@/locales/languages";
import { type Days, periodStatusOn } from "./in-force";
import { useToday } from "./use-today";

const tones = { now: "good", over: "past", before: "later" } as const;

/** Whether a period holds today, as soon as a browser knows which day it is. */
export function PeriodState({ days, locale }: { days: Days; locale: Locale }) {
  const today = useToday();
  if (today === null) return null;
  const status = periodStatusOn(days, today);
  return <Tag tone={tones[status]}>{periodStates[locale][status]}</Tag>;
}
