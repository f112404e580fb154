import type { Case } from "@/lib/case/case";
import { encodeCase, stepFragment } from "@/lib/case/share-code";
import type { Fact } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import { END, type Position } from "./actions";

/**
 * The address that goes on with these answers on this page. They stand behind the `#`, which no server sees.
 *
 * @example linkToStep("https://example.org", facts, value, "birthDate", "zh") // "https://example.org/check#2…&q=birthDate"
 */
export function linkToStep(
  origin: string,
  facts: readonly Fact[],
  value: Case,
  position: Position,
  locale: Locale,
): string {
  const fragment = stepFragment(encodeCase(facts, value), position === END ? null : position);
  return `${origin}${hrefFor(locale, "/check")}#${fragment}`;
}
