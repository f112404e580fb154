import type { Explanation } from "@/lib/policy/explain";

/** A condition, or a part of one, with the number by which it is cited. */
export interface NumberedItem {
  /** `3`, of a part `3.2`, within it `3.2.a`, `3.2.a.1`. */
  readonly number: string;
  /** Of a group, whether all of its parts must hold or one will do; null for a statement. */
  readonly group: "all" | "any" | null;
  /** The statement; empty for a group. */
  readonly words: string;
  readonly parts: readonly NumberedItem[];
}

/** The letter of a place from 0 on: a, b, … z, aa. */
function letterOf(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}

/**
 * Gives a condition and all within it numbers, figures and letters by turns, as laws do.
 *
 * @param number that of the condition itself
 * @example numbered(explanation, "3").parts[1]?.parts[0]?.number // "3.2.a"
 */
export function numbered(explanation: Explanation, number: string, letters = false): NumberedItem {
  if (explanation.kind === "statement") {
    return { number, group: null, words: explanation.words, parts: [] };
  }
  return {
    number,
    group: explanation.kind,
    words: "",
    parts: explanation.of.map((part, place) =>
      numbered(part, `${number}.${letters ? letterOf(place) : place + 1}`, !letters),
    ),
  };
}
