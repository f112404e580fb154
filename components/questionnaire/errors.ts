import { figure } from "@/components/result/words/format";
import type { FieldProblem } from "@/lib/case/field-problems";
import type { Fact } from "@/lib/policy/engine";
import { checkErrors } from "@/locales/check-errors";
import type { Locale } from "@/locales/languages";

/** Something wrong on a page: the field it concerns, and what to do, in words. */
export interface FieldError {
  readonly field: string;
  readonly text: string;
  /** What is wrong with the answer to a question. */
  readonly code?: FieldProblem;
}

/** Puts the code of a schema into words for the fact that it concerns. */
export function errorText(fact: Fact, code: FieldProblem, locale: Locale): string {
  const texts = checkErrors[locale];
  switch (code) {
    case "required":
      return texts.required[fact.type];
    case "notAYear":
      return texts.notAYear;
    case "notAMonth":
      return texts.notAMonth;
    case "notADay":
      return texts.notADay;
    case "afterAssessment":
      return texts.afterAssessment;
    case "tooLongAgo":
      return texts.tooLongAgo(fact.type === "date" ? (fact.limits?.yearsBefore ?? 0) : 0);
    case "notWhole":
      return texts.notWhole;
    case "tooManyDecimals":
      return texts.tooManyDecimals;
    case "tooSmall":
      return texts.tooSmall(fact.type === "number" ? figure(fact.min, locale) : "");
    case "tooLarge":
      return texts.tooLarge(fact.type === "number" ? figure(fact.max, locale) : "");
    case "notANumber":
      return texts.notANumber;
    case "notAnOption":
      return texts.notAnOption;
    default:
      return code satisfies never;
  }
}
