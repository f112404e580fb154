import { figure, money } from "@/components/result/words/format";
import { loansForm } from "@/messages/loans-form";
import type { Locale } from "@/messages/locale";
import { resultWords } from "@/messages/result-words";
import type { Offer } from "./offer";
import { boundsOf, type LoanField, type LoanProblem } from "./read";
import type { LoanValues } from "./values";

/** Puts what is wrong with a field into words. */
export function problemWords(
  field: LoanField,
  problem: LoanProblem,
  { offer, values, locale }: { offer: Offer; values: LoanValues; locale: Locale },
): string {
  const texts = loansForm[locale].errors;
  if (problem === "aboveContract") return texts.aboveContract(`${values.rate.trim()}%`);
  if (field === "date") return problem === "required" ? texts.dayRequired : texts.notADay;
  if (field === "method") return texts.notAnOption;
  if (problem !== "tooSmall" && problem !== "tooLarge") return texts[problem];
  const { min, max } = boundsOf(offer)[field];
  const words = {
    amount: (value: number) => money(value, locale),
    months: (value: number) => resultWords[locale].units.months(figure(value)),
    rate: (value: number) => `${value}%`,
    ownRate: (value: number) => `${value}%`,
  }[field];
  return problem === "tooSmall" ? texts.tooSmall(words(min)) : texts.tooLarge(words(max));
}
