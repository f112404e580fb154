"use client";

import { useEffect } from "react";
import { useExternalStore } from "@/components/store/use-external-store";
import type { Part, PartState } from "./part";

const built = { at: "waiting" } as const;

/** Where a part stands; while it is wanted it is asked for until it is here. */
export function usePart<T>(part: Part<T>, wanted = true): PartState<T> {
  useEffect(() => (wanted ? part.keepAsking() : undefined), [part, wanted]);
  return useExternalStore<PartState<T>>(part.subscribe, part.read, () => built);
}
