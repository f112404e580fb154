import type { Applicant, Fact } from "@/lib/policy/engine";
import { type Locale, locales } from "@/locales/languages";
import type { BatchData } from "./data";
import type { Cell } from "./lines";
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
  readonly forms: {
    readonly serial: string;
    readonly yesNo: string;
    readonly date: string;
    readonly number: (unit: string, min: string, max: string) => string;
    readonly choice: string;
    readonly set: string;
  };
  readonly units: Readonly<Record<Extract<Fact, { type: "number" }>["unit"], string>>;
}

/** A list to fill in, and the values that it takes. */
export interface Template {
  readonly header: readonly string[];
  /** Values that a spreadsheet can offer in a column. */
  readonly choices: readonly Choices[];
  /** Header and rows of the second sheet. */
  readonly guide: readonly (readonly Cell[])[];
}

function labelsOf(fact: Fact): readonly string[] {
  return "options" in fact ? fact.options.map(({ label }) => label) : [];
}

function offered(fact: Fact, words: TemplateWords): readonly string[] {
  if (fact.type === "yesNo") return [words.yes, words.no, words.unknown];
  if (fact.type === "choice") return [...labelsOf(fact), words.unknown];
  return [];
}

function whatToWrite(fact: Fact, { forms, units }: TemplateWords): string {
  if (fact.type !== "number") return forms[fact.type];
  return forms.number(units[fact.unit], String(fact.min), String(fact.max));
}

function allowed(fact: Fact, words: TemplateWords): string {
  const values = fact.type === "yesNo" ? [words.yes, words.no] : labelsOf(fact);
  return [...values, ...(fact.type === "set" ? [words.nothing] : [])].join("；");
}

/** Makes the template for a kind of applicant: a column for each fact that such an applicant can state. */
export function templateFor(
  applicant: Applicant,
  heading: Heading,
  { rules, vocabulary }: BatchData,
  words: TemplateWords,
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
      [words.serial, "", "", words.forms.serial, ""],
      ...facts.map((fact) => [
        named(fact),
        fact.id,
        fact.question,
        whatToWrite(fact, words),
        allowed(fact, words),
      ]),
    ],
  };
}
