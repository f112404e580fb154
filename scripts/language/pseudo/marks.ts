/**
 * The texts of a pseudo-language, made from English ones: accented, about 40 % longer, each between brackets. What is not translated is
 * seen at once, and so is a text of which an end is cut off.
 */

/** What stands before and after each text. */
export const brackets = ["‹", "›"] as const;

/** Vowels have an accent and are doubled, so that no untranslated word is taken for a translated one; the others only look foreign. */
const letters: Readonly<Record<string, string>> = {
  a: "åå",
  e: "éé",
  i: "îî",
  o: "öö",
  u: "ûû",
  y: "ýý",
  A: "ÅÅ",
  E: "ÉÉ",
  I: "ÎÎ",
  O: "ÖÖ",
  U: "ÛÛ",
  Y: "ÝÝ",
  c: "ç",
  n: "ñ",
  s: "š",
  t: "tt",
  z: "ž",
};

const lettered = /\p{L}/u;

/** A text of the pseudo-language; what has no letter, such as a figure or a sign, stays as it is. */
export function marked(text: string): string {
  if (!lettered.test(text)) return text;
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const foreign = words.replaceAll(/[a-zA-Z]/g, (letter) => letters[letter] ?? letter);
  return `${before}${brackets[0]}${foreign}${brackets[1]}${after}`;
}

/** A character that stands for what a text is given, until the rest has its marks. */
const holes = { first: 0xe000, all: /[\uE000-\uF8FF]/g };

/** What texts are given to choose a word by, rather than to say it: signs of comparison, and units. */
const choosers = /^(?:[^\p{L}\p{N}]*|people|months|days|items|yuan|percent|month|year)$/u;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Text = (...given: readonly unknown[]) => unknown;

function inMarks(text: Text): Text {
  return (...given) => {
    const kept: string[] = [];
    const hole = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(hole);
      if (isRecord(value)) {
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hole(one)]));
      }
      if (typeof value !== "string" || choosers.test(value)) return value;
      kept.push(value);
      return String.fromCharCode(holes.first + kept.length - 1);
    };
    const fill = (said: string): string =>
      said.replaceAll(holes.all, (one) => kept[one.charCodeAt(0) - holes.first] ?? one);
    const said = text(...given.map(hole));
    return typeof said === "string" ? fill(marked(said)) : said;
  };
}

/**
 * A catalogue in the pseudo-language: its texts marked, and those of its functions as well, around whatever they are given.
 *
 * @example inPseudo({ change: (label: string) => `Change: ${label}` }).change("‹Wöörk›") // "‹Chååñgéé: ‹Wöörk››"
 */
export function inPseudo<Catalogue>(catalogue: Catalogue): Catalogue;
export function inPseudo(catalogue: unknown): unknown {
  if (typeof catalogue === "string") return marked(catalogue);
  if (typeof catalogue === "function") return inMarks(catalogue as Text);
  if (Array.isArray(catalogue)) return catalogue.map((item) => inPseudo(item));
  if (!isRecord(catalogue)) return catalogue;
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, inner]) => [name, inPseudo(inner)]),
  );
}
