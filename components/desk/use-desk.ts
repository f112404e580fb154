"use client";

import { useSyncExternalStore } from "react";
import { type DeskState, deskState, emptyDesk, subscribeToDesk } from "./state";

/** A part of the desk; it must be the same until it changes, and draws anew only then. */
export function useDeskPart<T>(read: (state: DeskState) => T): T {
  const snapshot = () => read(deskState());
  return useSyncExternalStore(subscribeToDesk, snapshot, snapshot);
}

const onServer = (): DeskState => emptyDesk;

/** The desk as it stands; whoever calls this is drawn anew at every key that changes the case. */
export const useDesk = (): DeskState => useSyncExternalStore(subscribeToDesk, deskState, onServer);
