import { type Basis, type OutsideDocument, outsideIn, type Rules } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { clauseWords } from "./format";

/** Where a condition stands, as it is shown: in a clause, or in another document; never both. */
export type Citation =
  | { readonly clause: string; readonly outside?: undefined }
  | { readonly clause?: undefined; readonly outside: Pick<OutsideDocument, "title" | "number"> };

/** Where something stands, without what else it says. */
export const citationOf = ({ clause, outside }: Basis, rules: Pick<Rules, "outside">): Citation =>
  clause === undefined ? { outside: outsideIn(rules, outside) } : { clause };

/** Where a condition stands in a few words: 第三条 3.8; 出自：国家关于创业担保贷款的规定（银发〔2016〕202号），这份文件里没有写. */
export function citationWords({ clause, outside }: Citation, locale: Locale): string {
  if (clause !== undefined) return clauseWords(clause, locale);
  const texts = resultWords[locale];
  return (
    texts.outside(outside.title, outside.number) + punctuation[locale].comma + texts.outsideNote
  );
}

/** The same as short as the sheet wants it, where a note says what 出自 means: 3.8; 出自：国家关于创业担保贷款的规定（银发〔2016〕202号）. */
export function shortCitation({ clause, outside }: Citation, locale: Locale): string {
  return clause ?? resultWords[locale].outside(outside.title, outside.number);
}
