"use client";

import { useSyncExternalStore } from "react";
import { type DeskState, deskState, emptyDesk, subscribeToDesk } from "./state";

const onServer = (): DeskState => emptyDesk;

/** The desk as it stands; whoever calls this is drawn anew at every key that changes the case. */
export const useDesk = (): DeskState => useSyncExternalStore(subscribeToDesk, deskState, onServer);
