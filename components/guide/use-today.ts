"use client";

import { useExternalStore } from "@/components/store/use-external-store";
import { todayInShanghai } from "@/lib/case/case";

const never = () => () => {};
const now = (): string => todayInShanghai(new Date());
const notYet = (): null => null;

/** Today in Shanghai; null in the page as it was built, which must not go stale. */
export function useToday(): string | null {
  return useExternalStore<string | null>(never, now, notYet);
}
