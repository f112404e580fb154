/** Longer ones would have no room on the smallest screens at twice the size. */
const longest = 4;

const han = /^\p{Script=Han}{2,}$/u;
const hasHan = /\p{Script=Han}{2}/u;

let segmenter: Intl.Segmenter | null | undefined;

/** A piece of a text; a whole one is a Chinese word that a line should not end within. */
export interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * A text by its Chinese words; null where it has none, or in browsers that know none.
 *
 * @example piecesOf("失业保险") // [{ text: "失业", whole: true }, { text: "保险", whole: true }], by most browsers
 */
export function piecesOf(text: string): readonly Piece[] | null {
  segmenter ??= "Segmenter" in Intl ? new Intl.Segmenter("zh", { granularity: "word" }) : null;
  if (!segmenter || !hasHan.test(text)) return null;
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    text: segment,
    whole: han.test(segment) && segment.length <= longest,
  }));
}
