import { type ImpactReport, reportOf } from "@/components/impact/report";
import { dayOfChange, type StatedLaw } from "@/lib/impact/changed";
import { impactOf } from "@/lib/impact/impact";
import { lawOf } from "@/lib/settings/here";
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

/** The law by the file that the site uses, which stays the same while another is written. */
let site: { readonly asked: string; readonly law: StatedLaw } | null = null;

function lawOfSite({ before, locale }: CheckRequest): StatedLaw {
  const asked = `${locale} ${before}`;
  if (site?.asked !== asked) {
    const read = readSettings(JSON.parse(before));
    if (!read.ok) throw new Error("the site was built with a file that is wrong");
    site = { asked, law: lawOf(read.value, locale) };
  }
  return site.law;
}

/**
 * Checks a file as the site does when it starts, and where nothing is wrong works out whom it affects. Both files must be JSON.
 *
 * @example check({ before: "{}", after: "{}", today: "2026-11-30", asOf: null, locale: "zh" }).problems // []
 */
export function check(request: CheckRequest): Checked {
  const { after, today, asOf, locale } = request;
  const read = readSettings(JSON.parse(after));
  if (!read.ok) {
    return {
      problems: read.problem.map((error) => ({ path: error.path, words: wordsOf(error, locale) })),
    };
  }
  const replacement = { before: lawOfSite(request), after: lawOf(read.value, locale) };
  const impact = impactOf(replacement, asOf ?? dayOfChange(replacement, today));
  return { problems: [], report: reportOf(impact, replacement.after.rules, locale) };
}
