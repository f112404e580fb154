"use client";

import { usePathname } from "next/navigation";
import type { Locale } from "@/locales/languages";
import { pathWithoutLocale } from "@/messages/locale";
import { LanguageLink, SectionLinks } from ".";
import type { Section } from "./sections";

// The server renders `/zh/check`, the browser shows `/check`: both are the same path here.
function usePath(): string {
  return pathWithoutLocale(usePathname());
}

/** {@link SectionLinks} for the page that is open. */
export function CurrentSectionLinks(props: { locale: Locale; sections: readonly Section[] }) {
  return <SectionLinks {...props} path={usePath()} />;
}

/** {@link LanguageLink} for the page that is open. */
export function CurrentLanguageLink({ locale }: { locale: Locale }) {
  return <LanguageLink locale={locale} path={usePath()} />;
}
