"use client";

import { useEffect } from "react";
import type { Locale } from "@/locales/languages";
import type { AnswerForm } from "./ask";
import { titleOf } from "./title";

/** Says in the title of the page whether something is wrong with what was sent. */
export function useWrongTitle(
  { errors, tries }: AnswerForm,
  heading: string,
  locale: Locale,
): void {
  const wrong = errors.length > 0;
  useEffect(() => {
    if (tries > 0) document.title = titleOf(heading, locale, wrong);
  }, [wrong, tries, heading, locale]);
}
