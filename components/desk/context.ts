"use client";

import { createContext, useContext } from "react";
import type { ResultPageData } from "@/components/result/data";
import { useExternalStore } from "@/components/store/use-external-store";
import type { Result } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import type { AssessmentStore } from "./assessment-store";
import type { Relevance } from "./relevance";

/** What every part of the desk reads; it stays the same as long as the page. */
export interface DeskContext {
  readonly data: ResultPageData;
  readonly locale: Locale;
  /** The assessment, kept up with every key. */
  readonly store: AssessmentStore;
}

const Context = createContext<DeskContext | null>(null);

export const DeskProvider = Context.Provider;

export function useDeskContext(): DeskContext {
  const context = useContext(Context);
  if (!context) throw new Error("outside the desk");
  return context;
}

/** Something read from the assessment, anew at every change; it must be the same until it differs. */
export function useAssessmentValue<T>(read: (store: AssessmentStore) => T): T {
  const { store } = useDeskContext();
  return useExternalStore(store.onChange, () => read(store));
}

/** The result of one programme. */
export const useResult = (programme: string): Result | undefined =>
  useAssessmentValue((store) => store.result(programme));

/** Something read a moment after the keys rest; it must be the same until it differs. */
export function useDebouncedValue<T>(read: (store: AssessmentStore) => T): T {
  const { store } = useDeskContext();
  return useExternalStore(store.onDebouncedChange, () => read(store));
}

/** Whether a fact still matters. */
export const useRelevance = (fact: string): Relevance =>
  useDebouncedValue((store) => store.matters(fact));
