"use client";

import { useExternalStore } from "@/components/store/use-external-store";
import { type DeskState, deskState, subscribeToDesk } from "./state";

/** A part of the desk; it must be the same until it changes, and draws anew only then. */
export const useDeskSelector = <T>(read: (state: DeskState) => T): T =>
  useExternalStore(subscribeToDesk, () => read(deskState()));

/** The desk as it stands; whoever calls this is drawn anew at every key that changes the case. */
export const useDesk = (): DeskState => useExternalStore(subscribeToDesk, deskState);
