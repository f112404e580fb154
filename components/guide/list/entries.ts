import type { ReactNode } from "react";
import {
  officeIn,
  type Programme,
  programmeIn,
  type Rules,
  responsibleIn,
} from "@/lib/policy/engine";
import { explainInLine } from "@/lib/policy/explain";
import { documentHere } from "@/lib/settings";
import { applicantTexts } from "@/locales/applicants";
import { documentIn } from "@/locales/documents";
import { explainWords } from "@/locales/explain";
import { defaultLocale, type Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { clauseWords } from "../../result/words/format";
import { amendedHere } from "../law/amended-here";
import { type Running, runningOf } from "../law/running";
import { articleOf, counterOf, outsideOf } from "../policy";
import { wholeSets } from "../whole-sets";
import { fold } from "./everyday";
import type { Searchable } from "./search";

/** A programme of the list: how it is found, and how it looks. */
export interface Entry extends Searchable {
  readonly id: string;
  readonly applicant: Programme["applicant"];
  readonly kind: Programme["kind"];
  readonly running: Running;
  readonly card: ReactNode;
}

/** What a search for a programme looks through: its titles in this language and as the document has it, what it is, and all that the pages say of it. */
function searched(rules: Rules, programme: Programme, locale: Locale): Omit<Searchable, "clauses"> {
  const { title, summary, requirements, amount, clauses, kind, applicant } = programme;
  const { name, nameIn } = counterOf(rules, programme);
  const { lead, joint } = responsibleIn(rules, articleOf(programme));
  const own = programmeIn(documentIn(defaultLocale).rules, programme.id).title;
  const lines = (words: readonly string[]): string => fold([...new Set(words)].join("\n"));
  return {
    names: lines([title, own]),
    gist: lines([summary, resultWords[locale].kinds[kind], applicantTexts[locale][applicant].many]),
    text: lines([
      amount.words,
      ...requirements.flatMap(({ words, test }) => [
        words,
        explainInLine(test, rules.facts, explainWords[locale]),
        ...wholeSets(test, rules.facts).flatMap(({ options }) =>
          options.flatMap(({ label, hint }) => [label, hint ?? ""]),
        ),
      ]),
      ...clauses.map((id) => clauseWords(id, locale)),
      ...outsideOf(rules, programme).flatMap((source) => [source.title, source.number ?? ""]),
      name,
      nameIn,
      ...[...(lead === null ? [] : [lead]), ...joint].map((office) => officeIn(rules, office).name),
    ]),
  };
}

/** Every programme as the list finds and shows it; `card` draws one. */
export function entries(
  locale: Locale,
  card: (programme: Programme, running: Running) => ReactNode,
): readonly Entry[] {
  const { rules } = documentHere(locale);
  const folded = amendedHere(locale);
  return rules.programmes.map((programme) => {
    const running = runningOf(folded, programmeIn(folded, programme.id));
    return {
      id: programme.id,
      applicant: programme.applicant,
      kind: programme.kind,
      running,
      clauses: programme.clauses,
      ...searched(rules, programme, locale),
      card: card(programme, running),
    };
  });
}
