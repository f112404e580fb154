"use client";

import type { FactValue } from "@/lib/policy/engine";
import { useDeskSelector } from "./use-desk";

/** One fact as it stands at the desk: undefined where it was not stated, null for 不清楚. */
export const useFact = (id: string): FactValue | undefined =>
  useDeskSelector(({ value }) => value.facts[id]);

/** The same fact as it was handed over; undefined where nothing was, or not this fact. */
export function useReceived(id: string): {
  readonly received: FactValue | undefined;
  readonly handed: boolean;
} {
  const handedOver = useDeskSelector((state) => state.received);
  return { received: handedOver?.facts[id], handed: handedOver !== null };
}
