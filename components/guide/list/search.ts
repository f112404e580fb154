import { type Everyday, fold } from "./everyday";
import { type Vocabulary, type Wanted, wantedOf } from "./wanted";

/** What a search looks through: one programme; all of it folded by `fold`. */
export interface Searchable {
  /** Its titles, a line each. */
  readonly names: string;
  /** What it is, in a few words. */
  readonly gist: string;
  /** All else that the pages say of it. */
  readonly text: string;
  readonly clauses: readonly string[];
}

/** What a search comes to. */
export interface Found<Entry> {
  /** What was found, the likeliest first. */
  readonly entries: readonly Entry[];
  /** Words that stand nowhere, with what was taken in their place. */
  readonly instead: readonly { readonly typed: string; readonly taken: string }[];
  /** Nothing has all of the words; these have some. */
  readonly partly: boolean;
  /** Whether a word is not known at all, so that knowing how words sound may help. */
  readonly isUnknown: boolean;
}

const level = { title: 9, titleBegins: 8.8, name: 8, gist: 4, text: 2 } as const;

/** How much less each further meaning of a word counts. */
const further = 0.05;

const letter = /\p{Script=Latin}/u;

/** Whether a text has a word; one of letters only where a word of the text begins. */
function has(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letter.test(word.charAt(0)) || !letter.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** How well a programme has a word. */
function levelOf(word: string, { names, gist, text }: Searchable): number {
  if (has(names, word)) {
    const lines = names.split("\n");
    if (lines.includes(word)) return level.title;
    return lines.some((line) => line.startsWith(word)) ? level.titleBegins : level.name;
  }
  if (has(gist, word)) return level.gist;
  return has(text, word) ? level.text : 0;
}

/** How well each entry has what is wanted. What is only meant counts in the small print where it stands nowhere else. */
function scoresOf(wanted: Wanted, entries: readonly Searchable[]): readonly number[] {
  if (wanted.clause !== null) {
    const { clause } = wanted;
    return entries.map(({ clauses }) => (clauses.some((id) => fold(id) === clause) ? 1 : 0));
  }
  const own = entries.map((entry) => levelOf(wanted.word, entry));
  const meant = wanted.meant.map((word, index) => {
    const found = entries.map((entry) => levelOf(word, entry) * (1 - further * index));
    const isNamed = found.some((score) => score > level.text);
    return found.map((score) => (isNamed && score <= level.text ? 0 : score));
  });
  return own.map((score, index) => Math.max(score, ...meant.map((found) => found[index] ?? 0)));
}

/**
 * A search in entries by words as people type them: the likeliest first, those of one rank in the order of the list. Without words that say anything every entry is
 * found. `sounds` helps with words that were typed by ear or in letters; it can be left out until a word is not known.
 *
 * @example searchIn(entries, everydayIn(everyday.zh))("没钱").entries[0]?.id // "temporary-relief"
 */
export function searchIn<Entry extends Searchable>(
  entries: readonly Entry[],
  everyday: Everyday,
): (words: string, sounds?: Vocabulary["sounds"]) => Found<Entry> {
  const said = [...everyday.meant.keys(), ...[...everyday.meant.values()].flat()];
  const written = entries.flatMap(({ names, gist }) => [
    ...names.split("\n"),
    ...(`${names}\n${gist}`.match(/\p{Script=Latin}+/gu) ?? []),
  ]);
  const terms = new Set([...said, ...written]);
  const best = (word: string): number =>
    Math.max(0, ...entries.map((entry) => levelOf(word, entry)));

  return (words, sounds = null) => {
    const { wanted, isUnknown } = wantedOf(words, {
      ...everyday,
      terms,
      isNamed: (word) => best(word) > level.text,
      isWritten: (word) => best(word) > 0,
      sounds,
    });
    const scores = wanted.map((one) => scoresOf(one, entries));
    const ranked = entries.map((entry, index) => {
      const own = scores.flatMap((found) => found[index] || []);
      return { entry, count: own.length, sum: own.reduce((sum, score) => sum + score, 0) };
    });
    const most = Math.max(0, ...ranked.map(({ count }) => count));
    const isAsked = wanted.length > 0 || isUnknown;
    const found = ranked.filter(({ count }) => !isAsked || (count === most && most > 0));
    return {
      entries: found.sort((one, other) => other.sum - one.sum).map(({ entry }) => entry),
      instead: wanted.flatMap(({ typed, word }) =>
        typed === word ? [] : [{ typed, taken: word }],
      ),
      partly: most > 0 && (isUnknown || most < wanted.length),
      isUnknown,
    };
  };
}
