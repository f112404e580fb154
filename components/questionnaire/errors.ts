import { figure } from "@/components/result/words/format";
import { problemIn } from "@/lib/case/form";
import { type DatePart, type Fact, typeOf, type WrittenProblem } from "@/lib/policy/engine";
import { checkErrors } from "@/locales/check-errors";
import { factTypeTexts } from "@/locales/fact-types";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";

/** Something wrong on a page: the field it concerns, and what to do, in words. */
export interface FieldError {
  readonly field: string;
  readonly text: string;
  /** The only box of a date that is wrong; left out where it is all of them, or no date. */
  readonly part?: DatePart | undefined;
}

const wrongPart: Readonly<Partial<Record<WrittenProblem, DatePart>>> = {
  notAYear: "year",
  afterAssessment: "year",
  tooLongAgo: "year",
  notAMonth: "month",
  notADay: "day",
};

/** Puts the code of a schema into words for the fact that it concerns. */
export function errorText(fact: Fact, code: WrittenProblem, locale: Locale): string {
  const texts = checkErrors[locale];
  const { min, max, yearsBefore } = typeOf(fact).limits(fact);
  switch (code) {
    case "required":
    case "notADate":
      return factTypeTexts[locale][fact.type].required;
    case "tooLongAgo":
      return texts.tooLongAgo(yearsBefore);
    case "tooSmall":
      return texts.tooSmall(figure(min, locale));
    case "tooLarge":
      return texts.tooLarge(figure(max, locale));
    default:
      return texts[code];
  }
}

/** What a schema says of the answer to a fact: a code, or words of its own. */
export function fieldError(fact: Fact, message: string, locale: Locale): FieldError {
  const code = problemIn(message);
  return {
    field: fact.id,
    text: code ? errorText(fact, code, locale) : message,
    part: code && wrongPart[code],
  };
}

/** What a schema says of a page, in the order of its questions. */
export const fieldErrors = (
  facts: readonly Fact[],
  messages: readonly { readonly field: string; readonly message: string }[],
  locale: Locale,
): readonly FieldError[] =>
  facts.flatMap((fact) =>
    messages
      .filter(({ field }) => field === fact.id)
      .map(({ message }) => fieldError(fact, message, locale))
      // Where there are several, which one is told by its name.
      .map((error) =>
        facts.length > 1
          ? { ...error, text: resultWords[locale].answer(fact.label, error.text) }
          : error,
      ),
  );
