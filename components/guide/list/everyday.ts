import type { everyday } from "@/messages/everyday";

/** What people say for words of the policy; all of it folded as texts are that are searched. */
export interface Everyday {
  /** What is meant by what people say, the likeliest first. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
  /** Words that say nothing about what is looked for. */
  readonly fillers: ReadonlySet<string>;
}

/** Text without differences of case and of full and half width. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

const listed = (words: string): readonly string[] =>
  fold(words)
    .split(/[,、]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

/**
 * What people say, out of the catalogue of a language.
 *
 * @example everydayIn(everyday.zh).meant.get("失业金") // ["失业保险金"]
 */
export function everydayIn({ words, fillers }: typeof everyday): Everyday {
  const meant = new Map<string, readonly string[]>();
  for (const line of words.split("\n")) {
    const [said = "", official = ""] = line.split(/[:：]/);
    for (const one of listed(said)) meant.set(one, listed(official));
  }
  return { meant, fillers: new Set(listed(fillers)) };
}
