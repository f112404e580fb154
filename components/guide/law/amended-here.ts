import { amended, type Rules } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import type { Locale } from "@/locales/languages";

const known = new Map<Locale, Rules>();

/** For server code: the rules of this site as later papers and offices have made them; worked out once for all pages. */
export function amendedHere(locale: Locale): Rules {
  const rules = known.get(locale) ?? amended(documentHere(locale).rules);
  known.set(locale, rules);
  return rules;
}
