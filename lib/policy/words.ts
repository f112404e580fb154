import type { PolicyDocument } from "./engine/language/document";

/**
 * The words of a document, and the document in another language. Words are found by the names of the members that hold them, and named by
 * where they stand: `programmes` → `startup-subsidy` → `requirements` → `first-business` → `words`. What several programmes share stands
 * once, among `definitions`.
 */

/** The members whose texts, or lists of texts, are words for readers. All others are ids, days, numbers of documents. */
const wordMembers = new Set([
  "about",
  "act",
  "basis",
  "checkDescription",
  "clausesDescription",
  "description",
  "gazette",
  "guidesDescription",
  "heading",
  "hint",
  "interfaceDescription",
  "issuance",
  "issuer",
  "label",
  "meaning",
  "name",
  "nameIn",
  "note",
  "offer",
  "payer",
  "product",
  "productShort",
  "question",
  "reading",
  "reference",
  "restored",
  "restsOn",
  "source",
  "steps",
  "summary",
  "title",
  "unsure",
  "why",
  "words",
]);

/** Words by where they stand; lists keep their order. */
export interface Words {
  readonly [name: string]: string | readonly string[] | Words;
}

/** Where words stand, from the outside in. */
type TextPath = readonly string[];

type Visit = (words: string, path: TextPath) => string;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What names an object within a list: its id, its first day, its pair, or its place. */
function nameOf(item: unknown, index: number): string {
  if (!isObject(item)) return String(index);
  const { id, number, from, pair } = item;
  if (typeof id === "string" || typeof id === "number") return String(id);
  if (typeof number === "number") return String(number);
  if (typeof from === "string") return from;
  return Array.isArray(pair) ? pair.join("+") : String(index);
}

function mapped(value: unknown, path: TextPath, visit: Visit): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => mapped(item, [...path, nameOf(item, index)], visit));
  }
  if (!isObject(value)) return value;
  const own = typeof value.definition === "string" ? ["definitions", value.definition] : path;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const where = [...own, name];
      const isWords = wordMembers.has(name);
      if (isWords && typeof member === "string") return [name, visit(member, where)];
      if (!isWords || !Array.isArray(member)) return [name, mapped(member, where, visit)];
      return [name, member.map((words, index) => visit(String(words), [...where, String(index)]))];
    }),
  );
}

/** The parts of a document whose words have a catalogue each: the rules side by side with all else. */
const partsOf = ({ rules, id, ...rest }: PolicyDocument) => ({ ...rules, ...rest });

function insert(
  into: Record<string, unknown>,
  [name = "", ...rest]: TextPath,
  words: string,
): void {
  if (rest.length === 0) {
    const before = into[name];
    if (before !== undefined && before !== words) {
      throw new Error(`two texts stand at ${name}: ${String(before)} and ${words}`);
    }
    into[name] = words;
    return;
  }
  const inner = isObject(into[name]) ? (into[name] as Record<string, unknown>) : {};
  into[name] = inner;
  insert(inner, rest, words);
}

/** Objects whose members are numbered from 0 become lists again. */
function withLists(words: Record<string, unknown>): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, inner]) => {
      if (!isObject(inner)) return [name, inner as string];
      const members = Object.entries(inner);
      const isList = members.every(
        ([key, one], index) => key === String(index) && typeof one === "string",
      );
      return [name, isList ? members.map(([, one]) => String(one)) : withLists({ ...inner })];
    }),
  );
}

/**
 * All words of a document, by where they stand. Throws where one definition has two wordings.
 *
 * @example wordsOf(document).counters // { "employment-service": { name: "常住地旗区的…", nameIn: "…" }, … }
 */
export function wordsOf(document: PolicyDocument): Words {
  const found: Record<string, unknown> = {};
  mapped(partsOf(document), [], (words, path) => {
    insert(found, path, words);
    return words;
  });
  return withLists(found);
}

function wordsAt(catalogue: Words, path: TextPath): string {
  const found = path.reduce<unknown>(
    (inside, name) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, name)
        ? (inside as Readonly<Record<string, unknown>>)[name]
        : undefined,
    catalogue,
  );
  if (typeof found !== "string") throw new Error(`no words for ${path.join(" → ")}`);
  return found;
}

/**
 * The document with the words of a catalogue. Throws where one of its words is not there.
 *
 * @example inWords(document, english).rules.programmes[0]?.title // "Start-up loan for individuals"
 */
export function inWords(document: PolicyDocument, catalogue: Words): PolicyDocument {
  const visit: Visit = (_words, path) => wordsAt(catalogue, path);
  const { rules, ...rest } = document;
  const parts = (value: object): object => mapped(value, [], visit) as object;
  return { ...(parts(rest) as typeof rest), rules: parts(rules) as typeof rules };
}
