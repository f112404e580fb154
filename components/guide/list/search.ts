/** What a search looks through: one programme. */
export interface Searchable {
  /** Folded by {@link fold}. */
  readonly text: string;
  readonly clauses: readonly string[];
}

/** Text without differences of case and of full and half width. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

const clauseId = /^\d{1,2}\.(?:\d{1,2}|r)$/;
const han = /^\p{Script=Han}{4,}$/u;

/**
 * Whether a Chinese word that does not occur as it stands can be cut into shorter ones that do:
 * 创业贷款 finds 创业担保贷款. Each part has two characters or more.
 */
function occursInParts(word: string, text: string): boolean {
  const reachable = new Set([0]);
  for (let end = 2; end <= word.length; end += 1) {
    for (const start of reachable) {
      if (end - start >= 2 && text.includes(word.slice(start, end))) {
        reachable.add(end);
        break;
      }
    }
  }
  return reachable.has(word.length);
}

function occurs(word: string, { text, clauses }: Searchable): boolean {
  if (clauseId.test(word)) return clauses.some((id) => fold(id) === word);
  return text.includes(word) || (han.test(word) && occursInParts(word, text));
}

/** A test for every word of a search; a number such as 3.8 is a clause and nothing else. */
export function matcher(words: string): (programme: Searchable) => boolean {
  const wanted = fold(words)
    .split(/[\s,;、。]+/u)
    .filter((word) => word !== "");
  return (programme) => wanted.every((word) => occurs(word, programme));
}
