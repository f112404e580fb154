import { dayWords, issueYear } from "@/components/result/words/format";
import { versionsOf } from "@/lib/receipt/receipt";
import { documentHere, operator } from "@/lib/settings";
import { guideClauses } from "@/locales/guide-clauses";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { result } from "@/locales/result";
import { resultWords } from "@/locales/result-words";
import { rulebook } from "@/locales/rulebook";
import { hrefFor } from "@/messages/locale";

/** What every page of the rulebook begins with: which document and which versions of the rules it is about, and how to read it. */
export function RulebookHead({ locale }: { locale: Locale }) {
  const texts = rulebook[locale];
  const { rules, imprint, site } = documentHere(locale);
  const { documentTitle } = guideClauses[locale];
  const { gap } = punctuation[locale];
  const { answer, inBrackets } = resultWords[locale];
  const papers = rules.instruments.length;
  return (
    <header className="grid gap-2">
      <h1 className="text-3xl">{texts.title}</h1>
      <p>{site.product}</p>
      <p>
        <strong>
          {answer(
            texts.basis,
            documentTitle(imprint.title) +
              inBrackets(result[locale].rules.issued(dayWords(imprint.issuedOn, locale))),
          )}
        </strong>
      </p>
      <p>
        {papers === 0 ? (
          texts.noPapers
        ) : (
          <a href={hrefFor(locale, "/law")} className="rulebook-link">
            {texts.papers(papers)}
          </a>
        )}
      </p>
      <p>
        <strong>{result[locale].rules.versions(versionsOf(rules, operator.version))}</strong>
      </p>
      <p>{texts.lead}</p>
      <p>{texts.byLaw(issueYear(imprint))}</p>
      <p>{texts.own + gap + texts.cite}</p>
    </header>
  );
}
