"use client";

import { useReading } from "@/components/store/use-reading";
import { type DeskState, deskState, subscribeToDesk } from "./state";

/** A part of the desk; it must be the same until it changes, and draws anew only then. */
export const useDeskPart = <T>(read: (state: DeskState) => T): T =>
  useReading(subscribeToDesk, () => read(deskState()));

/** The desk as it stands; whoever calls this is drawn anew at every key that changes the case. */
export const useDesk = (): DeskState => useReading(subscribeToDesk, deskState);
