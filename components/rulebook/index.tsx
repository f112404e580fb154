import type { Programme } from "@/lib/policy";
import { documentHere } from "@/lib/settings";
import type { Locale } from "@/locales/languages";
import { rulebook } from "@/locales/rulebook";
import { hrefFor } from "@/messages/locale";
import { Contents, contentsAnchor, type Examples } from "./contents";
import { RulebookHead } from "./head";
import { ProgrammeRules } from "./programme";
import "./rulebook.css";

interface RulebookProps {
  examples: Examples;
  locale: Locale;
}

/** The address of the rulebook. */
export const rulebookPath = "/rulebook";

function Link({ href, words }: { href: string; words: string }) {
  return (
    <p className="print:hidden">
      <a href={href} className="rulebook-link">
        {words}
      </a>
    </p>
  );
}

/** Every programme as an office reads it to sign it, on one page, to be printed whole. */
export function Rulebook({ examples, locale }: RulebookProps) {
  const { print, alone, toContents } = rulebook[locale];
  return (
    <div className="rulebook">
      <RulebookHead locale={locale} />
      <p className="print:hidden">{print}</p>
      <Contents {...{ examples, locale }} />
      {documentHere(locale).rules.programmes.map((programme, index) => (
        <div key={programme.id}>
          <ProgrammeRules
            {...{ programme, locale }}
            number={index + 1}
            examples={examples[programme.id] ?? []}
          />
          <Link href={hrefFor(locale, `${rulebookPath}/${programme.id}`)} words={alone} />
          <Link href={`#${contentsAnchor}`} words={toContents} />
        </div>
      ))}
    </div>
  );
}

/** One programme with the head, for an office that answers for it alone. */
export function RulebookProgramme({
  programme,
  examples,
  locale,
}: RulebookProps & { programme: Programme }) {
  const place = documentHere(locale).rules.programmes.findIndex(({ id }) => id === programme.id);
  return (
    <div className="rulebook">
      <RulebookHead locale={locale} />
      <Link href={hrefFor(locale, rulebookPath)} words={rulebook[locale].toWhole} />
      <ProgrammeRules
        {...{ programme, locale }}
        number={place + 1}
        examples={examples[programme.id] ?? []}
      />
    </div>
  );
}
