"use client";

import { useSyncExternalStore } from "react";

/**
 * What is read from something that changes outside of React, drawn anew when it reads otherwise. `read` gives
 * the same object until then; `built` is what stands in the page as the server wrote it, where that differs.
 */
export const useExternalStore = <T>(
  subscribe: (changed: () => void) => () => void,
  read: () => T,
  built: () => T = read,
): T => useSyncExternalStore(subscribe, read, built);
