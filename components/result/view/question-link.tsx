import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import type { QuestionLink } from "../context";

/** A link to a question of the questionnaire, or to where else the fragment of a question leads. */
export function questionLink(
  locale: Locale,
  fragmentOf: (fact: string) => string = (fact) => `q=${fact}`,
): QuestionLink {
  return (fact, words, name) => (
    <a
      href={`${hrefFor(locale, "/check")}#${fragmentOf(fact)}`}
      aria-label={name}
      className="-mx-3 inline-block min-inline-11 px-3 py-2 text-center tight:-mx-1.5 tight:px-1.5 text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
    >
      {words}
    </a>
  );
}
