import type { Text } from "../../../engine/language/text";

/** What a clause is for. Every clause of the document has one of these, and may have more. */
export const dispositions = {
  preamble: { zh: "前言", en: "Preamble" },
  definition: { zh: "名词解释", en: "Definition" },
  duty: { zh: "对政府和有关单位的要求", en: "Duty of offices and others" },
  programme: { zh: "一项政策的条件或待遇", en: "Condition or benefit of a programme" },
  funding: { zh: "钱从哪里来", en: "Source of funds" },
  process: { zh: "办理程序", en: "Procedure" },
  responsibility: { zh: "责任单位", en: "Responsible offices" },
} as const satisfies Readonly<Record<string, Text>>;

/** The id of one of the {@link dispositions}. */
export type Disposition = keyof typeof dispositions;

/** One clause of the document, explained in our own words. */
export interface Clause {
  /** `article.clause`, e.g. `3.8`; `3.R` names the responsible offices of article 3. */
  readonly id: string;
  /** The article it belongs to; 0 is the preamble. */
  readonly article: number;
  /** What the clause says, complete, in plain words. */
  readonly meaning: Text;
  /** What it mainly is. */
  readonly disposition: Disposition;
  /** What it is besides. */
  readonly also?: readonly Disposition[];
  /** Which characters, lost in the text that reached us, were put back. */
  readonly restored?: Text;
}

/** One article of the document with its clauses in order. */
export interface Article {
  /** 1 to 13; 0 is the preamble. */
  readonly number: number;
  /** Our own short title. */
  readonly title: Text;
  /** What it is about and for whom, in a sentence or two. */
  readonly summary: Text;
  readonly clauses: readonly Clause[];
}

/** What identifies the document. */
export interface PolicyDocument {
  readonly title: Text;
  readonly issuer: Text;
  readonly issuedOn: string;
  readonly gazette: Text;
  /** The higher documents that it carries out. */
  readonly parents: readonly { readonly number: Text; readonly title: Text }[];
}

type Draft<T> = Omit<T, "article" | "clauses">;

/** An article as frozen data; each clause learns its article here. */
export function article(
  definition: Draft<Article> & { readonly clauses: readonly Draft<Clause>[] },
): Article {
  const clauses = definition.clauses.map((clause) =>
    Object.freeze({ ...clause, article: definition.number }),
  );
  return Object.freeze({ ...definition, clauses: Object.freeze(clauses) });
}

/** Says that a date, an age or a length of time had lost characters, and how it is read. */
export const readAs = (reading: Text): Text => ({
  zh: `收到的文本在这里丢了字，按上级文件和剩下的数字，读作「${reading.zh}」。`,
  en: `The text that reached us had lost characters here. From the parent documents and the digits that remained it is read as “${reading.en}”.`,
});

/** Says that the closing bracket of a document number was put back. */
export const bracketPutBack: Text = {
  zh: "收到的文本丢了文号里年份后面的右括号「〕」，这里补上了。",
  en: "The closing bracket after the year in a document number was lost in the text that reached us and is put back.",
};
