import type { ReactNode } from "react";
import { type Programme, responsibleFor, rules } from "@/lib/policy";
import { explainInLine } from "@/lib/policy/engine/explain";
import { guide } from "@/locales/guide";
import { resultWords } from "@/locales/result-words";
import type { Locale } from "@/messages/locale";
import { clauseWords } from "../../result/words/format";
import type { Days } from "../in-force";
import { articleOf, counterOf, factsIn, outsideOf } from "../policy";
import { wholeSets } from "../whole-sets";
import { everydayWords } from "./everyday";
import { fold, type Searchable } from "./search";

/** A programme of the list: how it is found, and how it looks. */
export interface Entry extends Searchable, Days {
  readonly id: string;
  readonly applicant: Programme["applicant"];
  readonly kind: Programme["kind"];
  readonly card: ReactNode;
}

/** What the pages say of a programme; the Chinese title in either language. */
function ownWords(programme: Programme, locale: Locale): string {
  const { title, summary, requirements, amount, clauses, kind, applicant } = programme;
  const { name, nameIn } = counterOf(programme);
  const { lead, joint } = responsibleFor(articleOf(programme));
  return fold(
    [
      title.zh,
      title[locale],
      summary[locale],
      amount.words[locale],
      resultWords[locale].kinds[kind],
      guide[locale].applicants[applicant],
      ...requirements.flatMap(({ words, test }) => [
        words[locale],
        explainInLine(test, factsIn(locale), locale),
        ...wholeSets(test, factsIn(locale)).flatMap(({ options }) =>
          options.flatMap(({ label, hint }) => [label, hint ?? ""]),
        ),
      ]),
      ...clauses.map((id) => clauseWords(id, locale)),
      ...outsideOf(programme).flatMap((source) => [source.title[locale], source.number ?? ""]),
      name[locale],
      nameIn[locale],
      lead?.[locale] ?? "",
      ...joint.map((office) => office[locale]),
    ].join("\n"),
  );
}

/** What a search for a programme looks through: its own words, and what people say for them. */
function searchText(programme: Programme, locale: Locale): string {
  const words = ownWords(programme, locale);
  return [words, ...everydayWords(words, locale)].join("\n");
}

/** Every programme as the list finds and shows it; `card` draws one. */
export function entries(
  locale: Locale,
  card: (programme: Programme) => ReactNode,
): readonly Entry[] {
  return rules.programmes.map((programme) => ({
    id: programme.id,
    applicant: programme.applicant,
    kind: programme.kind,
    from: programme.period.from,
    to: programme.period.to,
    clauses: programme.clauses,
    text: searchText(programme, locale),
    card: card(programme),
  }));
}
