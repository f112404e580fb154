import { table } from "./table";

/** How Chinese characters sound, without tones: for words that were typed by ear, or in letters. */

/** Sounds that many speakers of the north do not tell apart, or that keyboards spell in another way. */
const blurred = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, "$1")
    .replace(/([aei])ng$/, "$1n")
    .replace("ü", "v");

function read(): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>();
  for (const line of table.split(" ")) {
    const [syllable = "", characters = ""] = line.split(":");
    for (const one of characters) sounds.set(one, [...(sounds.get(one) ?? []), syllable]);
  }
  return sounds;
}

/** The readings of the common characters. */
const readings = read();

const readingsOf = (character: string): readonly string[] => readings.get(character) ?? [];

function soundsLike(one: string, other: string): boolean {
  if (one === other) return true;
  const own = readingsOf(one).map(blurred);
  return readingsOf(other).some((syllable) => own.includes(blurred(syllable)));
}

/**
 * Whether two words sound alike, character by character.
 *
 * @example alike("设保", "社保") // true
 */
export function alike(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  return a.length === b.length && a.every((character, at) => soundsLike(character, b[at] ?? ""));
}

/**
 * Whether letters spell a word or its beginning; the last syllable need not be whole.
 *
 * @example spells("daikuan", "贷款") // "whole"
 * @example spells("daik", "贷款") // "beginning"
 */
export function spells(letters: string, word: string): "whole" | "beginning" | null {
  const [first, ...rest] = [...word];
  if (letters === "") return first === undefined ? "whole" : "beginning";
  if (first === undefined) return null;
  let found: "beginning" | null = null;
  for (const reading of readingsOf(first)) {
    const syllable = reading.replace("ü", "v");
    if (letters.startsWith(syllable)) {
      const after = spells(letters.slice(syllable.length), rest.join(""));
      if (after === "whole") return after;
      found = after ?? found;
    } else if (syllable.startsWith(letters)) {
      found = "beginning";
    }
  }
  return found;
}
