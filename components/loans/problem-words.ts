import { figure, money } from "@/components/result/words/format";
import { checkErrors } from "@/locales/check-errors";
import type { Locale } from "@/locales/languages";
import { loansForm } from "@/locales/loans-form";
import { loansSharing } from "@/locales/loans-sharing";
import { resultWords } from "@/locales/result-words";
import type { LoansData } from "./data";
import type { Offer } from "./offer";
import { boundsOf, type LoanField, type LoanProblem, plainRate } from "./read";
import { noRuleWords } from "./sharing-words";
import { dayIn, type LoanValues } from "./values";

/** A field by the name that it bears on the page. */
export function fieldName(field: LoanField, locale: Locale): string {
  if (field === "sharing") return loansSharing[locale].legend;
  return field === "ownRate" ? loansSharing[locale].ownRateField : loansForm[locale][field];
}

interface Given {
  offer: Offer;
  values: LoanValues;
  data: LoansData;
  locale: Locale;
}

/** Puts what is wrong with a field into words. */
export function problemWords(
  field: LoanField,
  problem: LoanProblem,
  { offer, values, data, locale }: Given,
): string {
  const texts = loansForm[locale].errors;
  if (problem === "aboveContract") return texts.aboveContract(`${plainRate(values.rate)}%`);
  if (problem === "notAYear" || problem === "notAMonth" || problem === "notADay") {
    return checkErrors[locale][problem];
  }
  if (field === "date") return texts.dayRequired;
  if (field === "method") return texts.notAnOption;
  if (field === "sharing") {
    const day = dayIn(values);
    return problem === "required" && day !== null
      ? noRuleWords(data, day, locale)
      : loansSharing[locale].choose;
  }
  if (problem !== "tooSmall" && problem !== "tooLarge") return texts[problem];
  const { min, max } = boundsOf(offer, dayIn(values))[field];
  const words = {
    amount: (value: number) => money(value, locale),
    months: (value: number) => resultWords[locale].units.months(figure(value, locale), value),
    rate: (value: number) => `${value}%`,
    ownRate: (value: number) => `${value}%`,
  }[field];
  return problem === "tooSmall" ? texts.tooSmall(words(min)) : texts.tooLarge(words(max));
}
