import { type Applicant, type Fact, typeOf, type Unit } from "@/lib/policy/engine";
import { type Locale, locales } from "@/locales/languages";
import type { FactTypeWords } from "@/messages/shapes";
import type { BatchData } from "./data";
import type { Cell } from "./export-table";
import type { Choices } from "./xlsx/write";

/** What the headers of a template are written in: a language, or the ids of facts. */
export const headings = [...locales, "id"] as const;
export type Heading = (typeof headings)[number];

/** Words of a template in one language. */
export interface TemplateWords {
  /** The user's own column, by which rows are told apart. */
  readonly serial: string;
  readonly guide: {
    readonly column: string;
    readonly id: string;
    readonly question: string;
    readonly write: string;
    readonly values: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly nothing: string;
  /** What to write into that column. */
  readonly serialCell: string;
  readonly units: Readonly<Record<Unit, string>>;
}

/** A list to fill in, and the values that it takes. */
export interface Template {
  readonly header: readonly string[];
  /** Values that a spreadsheet can offer in a column. */
  readonly choices: readonly Choices[];
  /** Header and rows of the second sheet. */
  readonly guide: readonly (readonly Cell[])[];
}

const labelsOf = (fact: Fact, words: TemplateWords): readonly string[] =>
  typeOf(fact)
    .offered(fact, words)
    .map(({ label }) => label);

/** What a spreadsheet can offer in a cell: one of the answers. */
const offered = (fact: Fact, words: TemplateWords): readonly string[] =>
  typeOf(fact).answering === "one" ? [...labelsOf(fact, words), words.unknown] : [];

function whatToWrite(fact: Fact, types: FactTypeWords, { units }: TemplateWords): string {
  const { cell } = types[fact.type];
  if (typeof cell === "string") return cell;
  const { min, max } = typeOf(fact).limits(fact);
  return cell("unit" in fact ? units[fact.unit] : "", String(min), String(max));
}

const allowed = (fact: Fact, words: TemplateWords): string =>
  [...labelsOf(fact, words), ...(typeOf(fact).answering === "several" ? [words.nothing] : [])].join(
    "；",
  );

/**
 * Makes the template for a kind of applicant: a column for each fact that such an applicant can state.
 *
 * @example templateFor("person", heading, data, words, types)
 */
export function templateFor(
  applicant: Applicant,
  heading: Heading,
  { rules, vocabulary }: BatchData,
  words: TemplateWords,
  types: FactTypeWords,
): Template {
  const facts = rules.facts.filter(
    ({ holder, subjects }) => holder === "applicant" && subjects.includes(applicant),
  );
  const named = ({ id }: Fact): string => {
    const language = locales.findIndex((locale: Locale) => locale === heading);
    return vocabulary.facts[id]?.labels[language] ?? id;
  };
  const { guide } = words;
  return {
    header: [words.serial, ...facts.map(named)],
    choices: facts
      .map((fact, index) => ({ column: index + 1, values: offered(fact, words) }))
      .filter(({ values }) => values.length > 0),
    guide: [
      [guide.column, guide.id, guide.question, guide.write, guide.values],
      [words.serial, "", "", words.serialCell, ""],
      ...facts.map((fact) => [
        named(fact),
        fact.id,
        fact.question,
        whatToWrite(fact, types, words),
        allowed(fact, words),
      ]),
    ],
  };
}
