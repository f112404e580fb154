import type { Basis } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import type { Locale } from "@/messages/locale";
import { clauseWords } from "./format";

/** Where something stands, without what else it says. */
export const basisOf = ({ clause, outside }: Basis<string>): Basis<string> =>
  clause === undefined ? { outside } : { clause };

/** Where a condition stands in a few words: 第三条 3.8; 出自：国家关于创业担保贷款的规定（银发〔2016〕202号），这份文件里没有写. */
export function basisWords({ clause, outside }: Basis<string>, locale: Locale): string {
  if (clause !== undefined) return clauseWords(clause, locale);
  const texts = resultWords[locale];
  return (
    texts.outside(outside.title, outside.number) + punctuation[locale].comma + texts.outsideNote
  );
}

/** The same as short as paper wants it, where a note says what 出自 means: 3.8; 出自：国家关于创业担保贷款的规定（银发〔2016〕202号）. */
export function basisInShort({ clause, outside }: Basis<string>, locale: Locale): string {
  return clause ?? resultWords[locale].outside(outside.title, outside.number);
}
