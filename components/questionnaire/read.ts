import { type FormStrings, keptStrings, readAnswer } from "@/lib/case/form";
import { applicants, type Fact, type FactValue } from "@/lib/policy/engine";
import { checkErrors } from "@/locales/check-errors";
import type { Locale } from "@/locales/languages";
import { errorText, type FieldError } from "./errors";
import type { StartAnswer } from "./start-answer";
import { START_FIELDS, UNSURE } from "./start-fields";
import { typedAt } from "./typed";

/** Judges what was typed. The browser loads this, and the schemas, after the page. */

export { keptStrings };

/** What was made of a page: a value, or what is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads the answer to one question as of the assessment date, and puts what is wrong with it into words. */
export function readQuestion(
  fact: Fact,
  typed: FormStrings,
  asOf: string | null,
  locale: Locale,
): Read<FactValue> {
  const answer = readAnswer(fact, typed, asOf);
  if ("value" in answer) return { ok: true, value: answer.value };
  const { problem: code } = answer;
  return { ok: false, errors: [{ field: fact.id, text: errorText(fact, code, locale), code }] };
}

/** Reads the first page. */
export function readStart(district: Fact, typed: FormStrings, locale: Locale): Read<StartAnswer> {
  const texts = checkErrors[locale];
  const errors: FieldError[] = [];
  const named = typedAt(typed, START_FIELDS.applicant);
  const applicant = applicants.find((one) => one === named);
  if (!applicant) errors.push({ field: START_FIELDS.applicant, text: texts.applicantRequired });
  const place: Read<FactValue> =
    typedAt(typed, START_FIELDS.district) === UNSURE
      ? { ok: true, value: null }
      : readQuestion(district, typed, null, locale);
  if (!place.ok) errors.push({ field: START_FIELDS.district, text: texts.districtRequired });
  if (applicant && place.ok) return { ok: true, value: { applicant, district: place.value } };
  return { ok: false, errors };
}
