"use client";

import { useSyncExternalStore } from "react";
import type { FactValue } from "@/lib/policy/engine";
import { deskState, subscribeToDesk } from "./state";

/** One fact as it stands at the desk: undefined where it was not stated, null for 不清楚. */
export function useFact(id: string): FactValue | undefined {
  const snapshot = () => deskState().value.facts[id];
  return useSyncExternalStore(subscribeToDesk, snapshot, snapshot);
}

/** The same fact as it was handed over; undefined where nothing was, or not this fact. */
export function useSaid(id: string): {
  readonly said: FactValue | undefined;
  readonly handed: boolean;
} {
  const snapshot = () => deskState().said;
  const handedOver = useSyncExternalStore(subscribeToDesk, snapshot, snapshot);
  return { said: handedOver?.facts[id], handed: handedOver !== null };
}
