"use client";

import { subscribe } from "@/components/case/store";
import { visitedCase } from "@/components/case/visited";
import { useExternalStore } from "@/components/store/use-external-store";
import type { Case } from "@/lib/case/case";

/** The case of a link that is looked at in this tab; null where none is. */
export const useVisitedCase = (): Case | null =>
  useExternalStore<Case | null>(subscribe, visitedCase, () => null);
