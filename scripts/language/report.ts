/** What a language lacks against Chinese, each by its place: `check.steps.0.title`. */
export interface Report {
  readonly texts: number;
  readonly missing: readonly string[];
  readonly leftOver: readonly string[];
  readonly stillChinese: readonly string[];
}

type Leaf = string | ((...given: never[]) => unknown);

const isLeaf = (value: unknown): value is Leaf =>
  typeof value === "string" || typeof value === "function";

/** Every text of a catalogue by its place. */
export function leavesOf(value: unknown, place: string): readonly (readonly [string, Leaf])[] {
  if (isLeaf(value)) return [[place, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${place}.${key}`));
}

/** A text as it is compared: a function by its source, in which a loader may have named imports anew. */
const written = (leaf: Leaf): string =>
  typeof leaf === "string" ? leaf : String(leaf).replaceAll(/\b__vi\w*?_\d+__\b/g, "");

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Compares the catalogues of a language with the Chinese ones, both by the names of their domains. */
export function reportOn(
  chinese: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
): Report {
  const wanted = Object.entries(chinese).flatMap(([name, texts]) => leavesOf(texts, name));
  const found = new Map(Object.entries(own).flatMap(([name, texts]) => leavesOf(texts, name)));
  const places = new Set(wanted.map(([place]) => place));
  return {
    texts: wanted.length,
    missing: wanted.filter(([place]) => !found.has(place)).map(([place]) => place),
    leftOver: [...found.keys()].filter((place) => !places.has(place)),
    stillChinese: wanted
      .filter(([place, leaf]) => {
        const theirs = found.get(place);
        const text = written(leaf);
        return theirs !== undefined && isChinese(text) && written(theirs) === text;
      })
      .map(([place]) => place),
  };
}
