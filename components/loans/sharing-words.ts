import { clauseWords, dayWords } from "@/components/result/words/format";
import type { Locale } from "@/locales/languages";
import { loansSharing } from "@/locales/loans-sharing";
import type { LoansData } from "./data";
import type { Offer } from "./offer";
import { type DayRule, firstDayOf } from "./rates";
import type { WorkedLoan } from "./read";
import { rateWords } from "./words";

/** A rule of sharing interest in words: 利息您出一半，财政出一半. */
export function ruleWords({ own }: DayRule, locale: Locale): string {
  const texts = loansSharing[locale];
  if (own.kind === "below-lpr") return texts.belowLpr(String(own.points), rateWords(own.rate));
  const funds = 100 - own.percent;
  return own.percent === funds ? texts.half : texts.share(own.percent, funds);
}

/** For which loans a rule holds, where it was found, when it was looked up, and what is not sure of it. */
export function ruleSource(rule: DayRule, locale: Locale): readonly string[] {
  const texts = loansSharing[locale];
  return [
    texts.period(dayWords(rule.from, locale), rule.to && dayWords(rule.to, locale)),
    texts.source(rule.source),
    texts.checked(dayWords(rule.checked, locale)),
    rule.unsure,
  ];
}

/** Says of a day without a rule that none was found, and on which side of the known ones it lies. */
export function noRuleWords({ interestRules }: LoansData, day: string, locale: Locale): string {
  const texts = loansSharing[locale];
  const first = firstDayOf(interestRules);
  const last = interestRules.at(-1)?.to;
  if (day < first) return texts.noneBefore(dayWords(first, locale));
  return last && day > last ? texts.noneAfter(dayWords(last, locale)) : texts.noneThen;
}

/** Who bears the interest of a loan as it was worked out, in words. */
export function sharingWords({ rule, terms, loan }: WorkedLoan, offer: Offer, locale: Locale) {
  const { words } = loansSharing[locale];
  if (terms.kind === "funded") return words.funded(clauseWords(offer.clause, locale));
  if (rule) return ruleWords(rule, locale);
  if (terms.kind === "own-rate" && terms.rate < loan.rate) {
    return words.ownRate(rateWords(terms.rate));
  }
  return words.allOwn;
}
