"use client";

import type { FactValue } from "@/lib/policy/engine";
import { useDeskPart } from "./use-desk";

/** One fact as it stands at the desk: undefined where it was not stated, null for 不清楚. */
export const useFact = (id: string): FactValue | undefined =>
  useDeskPart(({ value }) => value.facts[id]);

/** The same fact as it was handed over; undefined where nothing was, or not this fact. */
export function useSaid(id: string): {
  readonly said: FactValue | undefined;
  readonly handed: boolean;
} {
  const handedOver = useDeskPart((state) => state.said);
  return { said: handedOver?.facts[id], handed: handedOver !== null };
}
