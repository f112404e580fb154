import { type Everyday, fold } from "./everyday";
import { nearest } from "./near";
import type * as Sounds from "./sounds/sounds";

/** One thing that a search wants. */
export interface Wanted {
  /** What was typed. */
  readonly typed: string;
  /** The word that it is taken for: the same, but where that stands nowhere. */
  readonly word: string;
  /** What is meant by it, the likeliest first. */
  readonly meant: readonly string[];
  /** The clause that it is, where it is one and no word. */
  readonly clause: string | null;
}

/** What is known of words. */
export interface Vocabulary extends Everyday {
  /** Words and titles that something mistyped may be. */
  readonly terms: ReadonlySet<string>;
  /** Whether it stands in a title, or in what something is. */
  readonly isNamed: (word: string) => boolean;
  /** Whether it stands anywhere. */
  readonly isWritten: (word: string) => boolean;
  /** How words sound; null where that is not known, or not yet. */
  readonly sounds: Pick<typeof Sounds, "alike" | "spells"> | null;
}

const clauseId = /^\d{1,2}\.(?:\d{1,2}|r)$/;
const han = /^\p{Script=Han}+$/u;
const typedLetters = /^[a-z]{3,}$/;

const wantedBy = (typed: string, word: string, { meant }: Vocabulary): Wanted => ({
  typed,
  word,
  meant: meant.get(word) ?? [],
  clause: null,
});

/** Tokens that are one expression or title together, as one: `laid off`. */
function joined(tokens: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const [first, ...rest] = tokens;
  if (first === undefined) return [];
  for (let count = tokens.length; count > 1; count -= 1) {
    const phrase = tokens.slice(0, count).join(" ");
    if (vocabulary.terms.has(phrase)) return [phrase, ...joined(tokens.slice(count), vocabulary)];
  }
  return [first, ...joined(rest, vocabulary)];
}

interface Cut {
  readonly words: readonly string[];
  readonly cost: number;
}

/** What a piece of a longer word costs: what people say is cheapest, and few long pieces cost less than many. */
function costOf(piece: string, vocabulary: Vocabulary): number | null {
  if (piece.length >= 2 && vocabulary.meant.has(piece)) return 1;
  if (vocabulary.fillers.has(piece)) return 0.3;
  return piece.length >= 2 && vocabulary.isWritten(piece) ? 1.5 : null;
}

/** No expression is longer, in characters. */
const longestPiece = 12;

/** A Chinese word cut into known ones, fillers left aside; null where it cannot be cut, or nothing would be left. */
function cut(word: string, vocabulary: Vocabulary): readonly string[] | null {
  const best: (Cut | undefined)[] = [{ words: [], cost: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - longestPiece); start < end; start += 1) {
      const before = best[start];
      const piece = word.slice(start, end);
      const own = before && costOf(piece, vocabulary);
      if (!before || own === null || own === undefined) continue;
      const cost = before.cost + own;
      if (cost >= (best[end]?.cost ?? Number.POSITIVE_INFINITY)) continue;
      const isFiller = vocabulary.fillers.has(piece);
      best[end] = { words: isFiller ? before.words : [...before.words, piece], cost };
    }
  }
  const words = best[word.length]?.words ?? [];
  return words.length > 0 ? words : null;
}

/** A word without the fillers before and after it. */
function bare(word: string, fillers: ReadonlySet<string>): string {
  const longestFirst = [...fillers].sort((one, other) => other.length - one.length);
  const longer = longestFirst.filter(({ length }) => length < word.length);
  const before = longer.find((filler) => word.startsWith(filler));
  if (before !== undefined) return bare(word.slice(before.length), fillers);
  const after = longer.find((filler) => word.endsWith(filler));
  return after === undefined ? word : bare(word.slice(0, -after.length), fillers);
}

/** The word that letters spell; of those that they begin, the shortest. */
function spelled(letters: string, { terms, sounds }: Vocabulary): string | null {
  if (!sounds || !typedLetters.test(letters)) return null;
  let found: string | null = null;
  for (const term of terms) {
    const by = sounds.spells(letters, term);
    if (by === "whole") return term;
    if (by === "beginning" && (found === null || term.length < found.length)) found = term;
  }
  return found;
}

/** The known word that one which stands nowhere sounds like, is spelled by, or is nearly. */
function mistyped(word: string, vocabulary: Vocabulary): string | null {
  const { terms, sounds } = vocabulary;
  if (sounds && han.test(word)) {
    for (const term of terms) if (sounds.alike(word, term)) return term;
  }
  return spelled(word, vocabulary) ?? nearest(word, terms);
}

/** What a token wants; null where it is not known. */
function wantedByToken(token: string, vocabulary: Vocabulary): readonly Wanted[] | null {
  if (clauseId.test(token)) return [{ typed: token, word: token, meant: [], clause: token }];
  const itself = [wantedBy(token, token, vocabulary)];
  const { meant, isNamed, isWritten } = vocabulary;
  if (meant.has(token) || isNamed(token)) return itself;
  const pieces = han.test(token) ? cut(token, vocabulary) : null;
  const isCut = pieces?.some((piece) => meant.has(piece)) ?? false;
  if (!isCut && isWritten(token)) return itself;
  if (pieces) return pieces.map((piece) => wantedBy(piece, piece, vocabulary));
  const typed = han.test(token) ? bare(token, vocabulary.fillers) : token;
  const taken = mistyped(typed, vocabulary);
  return taken === null ? null : [wantedBy(typed, taken, vocabulary)];
}

/** What goes beyond is no search for a programme, in characters. */
const longestSearch = 100;

/** Tokens of letters that spell one word together: `dai kuan`. */
function spelledTogether(tokens: readonly string[], vocabulary: Vocabulary): Wanted | null {
  const typed = tokens.join("");
  if (tokens.length < 2 || tokens.some(vocabulary.isWritten)) return null;
  const taken = spelled(typed, vocabulary);
  return taken === null ? null : wantedBy(typed, taken, vocabulary);
}

/**
 * What a search wants by the words that were typed, and whether there is one among them of which nothing is known.
 *
 * @example wantedOf("我下岗了", vocabulary).wanted.map(({ word }) => word) // ["下岗"]
 */
export function wantedOf(
  words: string,
  vocabulary: Vocabulary,
): { readonly wanted: readonly Wanted[]; readonly isUnknown: boolean } {
  const typed = fold(words.slice(0, longestSearch))
    .split(/[\s,;、。?!，；？！]+/u)
    .filter((word) => word !== "");
  const tokens = joined(typed, vocabulary);
  const together = spelledTogether(tokens, vocabulary);
  if (together) return { wanted: [together], isUnknown: false };
  const telling = tokens.filter((token) => !vocabulary.fillers.has(token));
  const found = (telling.length > 0 ? telling : tokens).map((token) =>
    wantedByToken(token, vocabulary),
  );
  return { wanted: found.flatMap((one) => one ?? []), isUnknown: found.includes(null) };
}
