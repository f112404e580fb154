import { amended, type Rules } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import type { Locale } from "@/locales/languages";

/** For server code: the rules of this site as later papers and offices have made them. */
export const amendedHere = (locale: Locale): Rules => amended(documentHere(locale).rules);
