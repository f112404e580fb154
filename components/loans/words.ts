import { dayWords, money } from "@/components/result/words/format";
import { yuanText } from "@/lib/loans/csv";
import type { Month } from "@/lib/loans/estimate";
import { formats } from "@/locales/formats";
import type { Locale } from "@/locales/languages";
import { loans } from "@/locales/loans";
import { loansResult } from "@/locales/loans-result";
import { resultWords } from "@/locales/result-words";
import { ceilingOn, type Offer } from "./offer";

/** Fen as yuan, digits in groups, always to the fen: 15,213.20. */
export const fenFigure = (fen: number, locale: Locale): string => formats[locale].sum(fen / 100);

/** {@link fenFigure} with its unit. */
export const fenMoney = (fen: number, locale: Locale): string =>
  resultWords[locale].yuan(fenFigure(fen, locale));

/** A rate in hundredths of a percent: 3.00%. */
export const rateWords = (rate: number): string => `${yuanText(rate)}%`;

/** Who pays all the interest, by name and share: 盟创业发展资金和旗创业发展资金 1:1. */
export const payersWords = ({ payers }: Offer, locale: Locale): string =>
  loans[locale].payers(
    payers.map(({ payer }) => payer),
    payers.map(({ share }) => share).join(":"),
  );

/** What a ceiling is since a later paper, and since when: 2023年10月1日 起, 300,000 元（财金〔2023〕75号…）. */
export function laterWords(
  { from, value, paper }: Offer["ceilings"][number],
  locale: Locale,
): readonly [since: string, words: string] {
  const texts = loans[locale];
  const words = value === null ? texts.notKnown : texts.byPaper(money(value, locale), paper);
  return [texts.since(dayWords(from, locale)), words];
}

/** The most that can be borrowed on a day, with the paper that says so where it is not the document. */
export function ceilingWords(offer: Offer, day: string | null, locale: Locale): string {
  const most = money(ceilingOn(offer, day), locale);
  const later = offer.ceilings
    .filter(({ from, value }) => value !== null && day !== null && from <= day)
    .at(-1);
  return later ? loans[locale].byPaper(most, later.paper) : most;
}

/** A sum that falls due each month, in words: one figure where all months are the same, else the first and the last. */
export function monthlyWords(
  months: readonly Month[],
  sumOf: (month: Month) => number,
  locale: Locale,
): string {
  const texts = loansResult[locale];
  const sums = months.map(sumOf);
  const words = (fen: number | undefined): string => fenMoney(fen ?? 0, locale);
  const [first, last] = [sums[0], sums.at(-1)];
  if (sums.length === 1) return texts.once(words(first));
  if (sums.slice(0, -1).some((sum) => sum !== first)) {
    return texts.firstLast(words(first), words(last));
  }
  return first === last ? texts.monthly(words(first)) : texts.monthlyBut(words(first), words(last));
}
