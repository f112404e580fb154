import type { Fact } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import { END, type Place } from "./walk";

/** The heading of a page of the questionnaire: its question. */
export function headingOf(place: Place, fact: Fact | undefined, locale: Locale): string {
  if (fact) return fact.question;
  return place === END ? check[locale].end.heading : checkStart[locale].heading;
}
