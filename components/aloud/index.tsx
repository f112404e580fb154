import type { Locale } from "@/locales/languages";

/** The place at the head of a page where reading it aloud is offered; a script fills it where the device has a voice, see `page.ts`. */
export const ReadAloud = ({ locale }: { locale: Locale }) => (
  <span data-read-aloud={locale} className="contents print:hidden" />
);
