import { everyday } from "@/locales/everyday";
import { inLanguages, type Locale } from "@/locales/languages";

interface Everyday {
  readonly official: string;
  readonly said: readonly string[];
}

function read(line: string): Everyday {
  const [official = "", said = ""] = line.split(/[:：]\s*/);
  return { official, said: said.split(/[,、]\s*/) };
}

const known = inLanguages((locale) => everyday[locale].words.split("\n").map(read));

/** The everyday words for whatever official words a text holds; the text is in small letters. */
export function everydayWords(text: string, locale: Locale): readonly string[] {
  return known[locale].flatMap(({ official, said }) => (text.includes(official) ? said : []));
}
