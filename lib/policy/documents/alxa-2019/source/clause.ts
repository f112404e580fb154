import type { Article, Clause } from "../../../engine/language/document";

type Draft<T> = Omit<T, "article" | "clauses">;

/**
 * An article as frozen data; each clause learns its article here.
 *
 * @example article({ number: 3, title, summary, clauses: [{ id: "3.8", meaning, disposition: "programme" }] })
 */
export function article(
  definition: Draft<Article> & { readonly clauses: readonly Draft<Clause>[] },
): Article {
  const clauses = definition.clauses.map((clause) =>
    Object.freeze({ ...clause, article: definition.number }),
  );
  return Object.freeze({ ...definition, clauses: Object.freeze(clauses) });
}

/**
 * Says that a date, an age or a length of time had lost characters, and how it is read.
 *
 * @example readAs("16至24岁") // "…读作“16至24岁”。"
 */
export const readAs = (reading: string): string =>
  `收到的文本在这里丢了字，按上级文件和剩下的数字，读作“${reading}”。`;

/** Says that the closing bracket of a document number was put back. */
export const bracketPutBack = "收到的文本丢了文号里年份后面的右括号“〕”，这里补上了。";
