"use client";

import { createContext, useContext } from "react";
import type { ResultPageData } from "@/components/result/data";
import { useReading } from "@/components/store/use-reading";
import type { Result } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import type { Live } from "./live";
import type { Relevance } from "./relevance";

/** What every part of the desk reads; it stays the same as long as the page. */
export interface DeskContext {
  readonly data: ResultPageData;
  readonly locale: Locale;
  /** The assessment, kept up with every key. */
  readonly live: Live;
}

const Context = createContext<DeskContext | null>(null);

export const DeskProvider = Context.Provider;

export function useDeskContext(): DeskContext {
  const context = useContext(Context);
  if (!context) throw new Error("outside the desk");
  return context;
}

/** Something read from the assessment, anew at every change; it must be the same until it differs. */
export function useLiveValue<T>(read: (live: Live) => T): T {
  const { live } = useDeskContext();
  return useReading(live.onChange, () => read(live));
}

/** The result of one programme. */
export const useResult = (programme: string): Result | undefined =>
  useLiveValue((live) => live.result(programme));

/** Something read a moment after the keys rest; it must be the same until it differs. */
export function useSettled<T>(read: (live: Live) => T): T {
  const { live } = useDeskContext();
  return useReading(live.onSettled, () => read(live));
}

/** Whether a fact still matters. */
export const useRelevance = (fact: string): Relevance => useSettled((live) => live.matters(fact));
