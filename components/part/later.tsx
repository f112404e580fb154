"use client";

import type { ReactNode } from "react";
import type { Locale } from "@/locales/languages";
import { PartMissing } from "./missing";
import type { Part } from "./part";
import { usePart } from "./use-part";

interface LaterProps<T> {
  part: Part<T>;
  locale: Locale;
  /** What stands in its place until it is here. */
  waiting?: ReactNode;
  children: (loaded: T) => ReactNode;
}

/** Shows what a part of the page brings as soon as it is here, and says so where it does not come. */
export function Later<T>({ part, locale, waiting, children }: LaterProps<T>) {
  const state = usePart(part);
  if (state.at === "here") return children(state.loaded);
  return state.at === "missing" ? <PartMissing part={part} locale={locale} /> : waiting;
}
