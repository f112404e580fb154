"use client";

import { useEffect } from "react";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";

/** What the site is called, as the page says it. */
const siteName = (): string =>
  document.querySelector<HTMLMetaElement>("meta[name=application-name]")?.content ?? "";

/** Puts the heading of a page of the questionnaire into the title; it says so where something is wrong with what was sent. */
export function usePageTitle(heading: string, locale: Locale, wrong = false): void {
  useEffect(() => {
    const prefix = wrong ? checkStart[locale].wrong.title : "";
    document.title = `${prefix}${heading} · ${siteName()}`;
  }, [heading, locale, wrong]);
}
