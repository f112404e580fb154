import { type ImpactReport, reportOf } from "@/components/impact/report";
import { dayOfChange, type StatedLaw } from "@/lib/impact/changed";
import { impactOf } from "@/lib/impact/impact";
import { amended } from "@/lib/policy/engine";
import { documentWith } from "@/lib/settings/here";
import type { SettingsError } from "@/lib/settings/member";
import { readSettings } from "@/lib/settings/read";
import { bilingualIn, type Locale } from "@/locales/languages";
import { operatorPage } from "@/locales/operator-page";

/** What is to be looked at. Files are text, so that they are read as the site reads them. */
export interface CheckRequest {
  /** The file that the site uses, and the one that is to take its place. */
  readonly before: string;
  readonly after: string;
  readonly today: string;
  /** The assessment date; null: the day on which all of the change is in force. */
  readonly asOf: string | null;
  readonly locale: Locale;
}

/** Something that is wrong with a file, in the words of the page. */
export interface FileProblem {
  readonly path: readonly string[];
  readonly words: string;
}

/** What a file comes to. */
export type Checked =
  | { readonly problems: readonly FileProblem[]; readonly report?: undefined }
  | { readonly problems: readonly []; readonly report: ImpactReport };

/** The words of the page where those for whoever edits the file as text speak of its signs. */
function wordsOf({ code, wrong }: SettingsError, locale: Locale): string {
  const own: Readonly<Partial<Record<SettingsError["code"], string>>> = operatorPage[locale].wrong;
  return own[code] ?? bilingualIn(wrong, locale);
}

/**
 * Checks a file as the site does when it starts, and where nothing is wrong works out whom it affects. Never throws for any text.
 *
 * @example check({ before: "{}", after: "{}", today: "2026-11-30", asOf: null, locale: "zh" }).problems // []
 */
export function check({ before, after, today, asOf, locale }: CheckRequest): Checked {
  const [old, read] = [before, after].map((text) => readSettings(JSON.parse(text)));
  if (!read?.ok) {
    const errors = read?.problem ?? [];
    return {
      problems: errors.map((error) => ({ path: error.path, words: wordsOf(error, locale) })),
    };
  }
  if (!old?.ok) throw new Error("the site was built with a file that is wrong");
  const lawOf = (settings: typeof read.value): StatedLaw => ({
    rules: amended(documentWith(settings, locale).rules),
    facts: settings.facts,
  });
  const replacement = { before: lawOf(old.value), after: lawOf(read.value) };
  const day = asOf ?? dayOfChange(replacement, today);
  return {
    problems: [],
    report: reportOf(impactOf(replacement, day), replacement.after.rules, locale),
  };
}
