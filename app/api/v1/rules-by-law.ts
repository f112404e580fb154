import { amended, type Law, type Rules } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { type InLanguages, inLanguages } from "@/locales/languages";

/** The rules of this site by each law, in every language: with what later papers and offices have made of them, and as they are written. */
export const rulesByLaw: Readonly<Record<Law, InLanguages<Rules>>> = {
  amended: inLanguages((locale) => amended(documentHere(locale).rules)),
  document: inLanguages((locale) => documentHere(locale).rules),
};
