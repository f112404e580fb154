"use client";

import { useExternalStore } from "@/components/store/use-external-store";
import type { Case } from "@/lib/case/case";
import { saveCase, storedCase, subscribe, wipeCase } from "./store";
import { useBfcacheGuard } from "./use-bfcache-guard";

/** The case of this tab, and how to change it. */
export interface CaseHandle {
  /** undefined until the browser has been asked: on the server, and while the page comes alive. */
  readonly value: Case | null | undefined;
  readonly save: (value: Case) => void;
  readonly wipe: () => void;
}

const notAsked = (): undefined => undefined;

/** Forgets everything that this tab keeps, and what the address names of the page. */
function wipe(): void {
  wipeCase();
  const { hash, pathname, search } = window.location;
  if (hash !== "") window.history.replaceState(window.history.state, "", pathname + search);
}

/** The one case of this tab, shared by every page that asks for it; none shows one that is gone when the browser goes back to it. */
export function useCase(): CaseHandle {
  useBfcacheGuard();
  const value = useExternalStore<Case | null | undefined>(subscribe, storedCase, notAsked);
  return { value, save: saveCase, wipe };
}
