import { type Locale, languageOf } from "@/locales/languages";

const chinese = /^\p{Script=Han}/u;
const part = /\p{Script=Han}[\p{Script=Han}\d〔〕〈〉《》、·]*|\P{Script=Han}+/gu;

/**
 * A text of a page, whose Chinese words say that they are Chinese where the page is not: numbers of documents, and what a counter calls a thing. A voice reads
 * them so, and a browser draws them as China does.
 *
 * @example <Chinese text="Under 财金〔2020〕21号." locale="en" /> // Under <span lang="zh-CN">财金〔2020〕21号</span>.
 */
export function Chinese({ text, locale }: { text: string; locale: Locale }) {
  if (languageOf(locale).script === "han") return text;
  return Array.from(text.matchAll(part), ({ 0: words, index }) =>
    chinese.test(words) ? (
      <span key={index} lang={languageOf("zh").lang}>
        {words}
      </span>
    ) : (
      words
    ),
  );
}
