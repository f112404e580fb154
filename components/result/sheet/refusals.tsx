import type { Locale } from "@/locales/languages";
import { resultSheet } from "@/locales/result-sheet";

/**
 * Chooses whether a print has what is refused as well. The style sheet of the sheet reads the box, so that it works without scripts; it
 * is about the paper, not the person, and is kept nowhere.
 */
export function RefusalsChoice({ locale }: { locale: Locale }) {
  return (
    <label className="inline-flex min-block-11 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        name="refusals"
        autoComplete="off"
        className="size-5 shrink-0 accent-lake"
      />
      {resultSheet[locale].withRefusals}
    </label>
  );
}
