import {
  type Applicant,
  applicants,
  type Fact,
  type Facts,
  type FactValue,
  type Parsed,
  parseDay,
  parsed,
  readSharedDay,
  refused,
  type SharedFact,
  typeOf,
  writeSharedDay,
} from "@/lib/policy/engine";
import { shareList } from "@/lib/policy/share-list";
import { comparable } from "@/lib/text/invisible";
import type { Case } from "./case";
import { BitReader, BitWriter, checked, checkOf, spell, unspell } from "./share-bits";
import { isValueOf } from "./value";

/**
 * A case as a short code of capital letters and digits, for links, QR codes and paper:
 * a letter for the version of this layout, the case, and four check letters.
 */

/** The second layout also says on which day the answers about "this year" were given. */
const version = 2;
const longestCode = 1000;

/** Whether the fact, as the rules now have it, can have this value for this applicant. */
function fits(
  fact: Fact | undefined,
  { asOf, facts }: Pick<Case, "asOf"> & { readonly facts: Pick<Facts, "applicant"> },
  value: FactValue,
): boolean {
  return fact?.subjects.includes(facts.applicant) === true && isValueOf(fact, value, asOf);
}

function writeOptionalDay(bits: BitWriter, day: string | null | undefined): void {
  bits.fixed(day ? 1 : 0, 1);
  if (day) writeSharedDay(bits, day);
}

/**
 * Makes the function that writes cases as share codes, for many of them. Answers that are of no fact of the applicant's are left out.
 *
 * @example caseEncoder(rules.facts)({ asOf: null, facts: { applicant: "person" } })
 */
export function caseEncoder(facts: readonly Fact[]): (value: Case) => string {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const places = new Map(
    shareList.facts.flatMap((shared, position) => {
      const fact = byId.get(shared.id);
      return shared.givenUp || !fact ? [] : [[shared.id, { position, shared, fact }] as const];
    }),
  );
  return (value) => encoded(places, value);
}

/**
 * Writes a case as a share code; see {@link caseEncoder}.
 *
 * @example encodeCase(rules.facts, { asOf: null, facts: { applicant: "person" } })
 */
export const encodeCase = (facts: readonly Fact[], value: Case): string =>
  caseEncoder(facts)(value);

/** A fact that codes can say, and its position in the list. */
interface Place {
  readonly position: number;
  readonly shared: SharedFact;
  readonly fact: Fact;
}

function placedIn(places: ReadonlyMap<string, Place>, value: Case) {
  const placed: { position: number; shared: SharedFact; answer: FactValue }[] = [];
  for (const [id, answer] of Object.entries(value.facts)) {
    const place = places.get(id);
    if (answer === undefined || !place || !fits(place.fact, value, answer)) continue;
    placed.push({ position: place.position, shared: place.shared, answer });
  }
  return placed.sort((one, other) => one.position - other.position);
}

function encoded(places: ReadonlyMap<string, Place>, value: Case): string {
  const { applicant } = value.facts;
  const bits = new BitWriter();
  bits.fixed(version, 5);
  bits.fixed(applicants.indexOf(applicant), 2);
  writeOptionalDay(bits, value.asOf);
  writeOptionalDay(bits, value.statedOn);
  let next = 0;
  for (const { position, shared, answer } of placedIn(places, value)) {
    // A fact is announced by 1, the number of facts skipped, and whether it is known.
    bits.fixed(1, 1);
    bits.whole(position - next);
    bits.fixed(answer === null ? 0 : 1, 1);
    if (answer !== null) typeOf(shared).writeShared(bits, shared.options, answer);
    next = position + 1;
  }
  bits.fixed(0, 1);
  const letters = bits.letters();
  return spell([...letters, ...checkOf(letters)]);
}

/**
 * The fragment of a link to the questionnaire that goes on with a case: at a question, or with null wherever the case leads.
 *
 * @example stepFragment("20ABC", "birthDate") // "20ABC&q=birthDate"
 */
export const stepFragment = (code: string, position: string | null): string =>
  position === null ? code : `${code}&q=${position}`;

/** What a share code says. */
export interface DecodedCase {
  readonly case: Case;
  /** Facts that were answered when the code was made, and of which the answer has no meaning any more. */
  readonly leftOut: readonly string[];
}

/** What was made of a code. `broken`: it is none, or was copied wrongly; `newer`: a later version made it. */
export type ReadShare = Parsed<DecodedCase, "broken" | "newer">;

const broken = refused("broken" as const);
const newer = refused("newer" as const);

/** An optional day; undefined where there is no such day. */
function readOptionalDay(bits: BitReader): string | null | undefined {
  if (bits.fixed(1) === 0) return null;
  const day = readSharedDay(bits);
  return parseDay(day) === null ? undefined : day;
}

/** Every answer that the code states, by its position in the list; null where it breaks off, undefined where it names what is not listed. */
function readAnswers(
  bits: BitReader,
  listed: number,
): readonly (readonly [SharedFact, FactValue])[] | null | undefined {
  const answers: (readonly [SharedFact, FactValue])[] = [];
  let position = -1;
  while (bits.fixed(1) === 1) {
    position += bits.whole() + 1;
    if (!bits.valid) return null;
    const shared = position < listed ? shareList.facts[position] : undefined;
    if (!shared) return undefined;
    const answer = bits.fixed(1) === 0 ? null : typeOf(shared).readShared(bits, shared.options);
    if (answer === undefined) return bits.valid ? undefined : null;
    answers.push([shared, answer]);
  }
  return bits.finished ? answers : null;
}

/**
 * Reads a share code of this version or an earlier one. Answers that the rules no longer know, or know otherwise, are left out and
 * named.
 *
 * @example decodeCase(facts, "20000") // { ok: false, problem: "broken" }
 */
export function decodeCase(facts: readonly Fact[], code: string): ReadShare {
  if (code.length > longestCode) return broken;
  const letters = checked(unspell(code) ?? []);
  if (!letters) return broken;
  const bits = new BitReader(letters);
  const made = bits.fixed(5);
  if (made > version) return newer;
  const applicant = applicants[bits.fixed(2)];
  const asOf = readOptionalDay(bits);
  const statedOn = made === 1 ? null : readOptionalDay(bits);
  if (made === 0 || !applicant || asOf === undefined || statedOn === undefined) return broken;
  const answers = readAnswers(
    bits,
    made === 1 ? (shareList.firstLayout?.facts ?? 0) : shareList.facts.length,
  );
  // An option or fact that is not listed was added later, unless the first layout, which is closed, names it.
  if (answers === undefined) return made === version ? newer : broken;
  if (answers === null) return broken;
  return caseOf(facts, { applicant, asOf, statedOn, isFirst: made === 1 }, answers);
}

/** A text to be searched for a code is cut off here: no message around one is longer. */
const longestText = 4000;

/** Text of plain signs: what an address has written as `%E3%80%82` is the sign again. */
function plainText(text: string): string {
  const whole = comparable(text.slice(0, longestText));
  const decoded = whole.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return " ";
    }
  });
  return comparable(decoded.normalize("NFKC"));
}

/**
 * Reads the share code that stands in a text: in a link with whatever has come to stand behind it, in a sentence, in full-width signs, or
 * alone. What stands behind a `#` is tried first; the check letters tell which run of letters and digits is the code.
 *
 * @example readShareIn(facts, "请看 https://example.org/result#2…。")
 */
export function readShareIn(facts: readonly Fact[], text: string): ReadShare {
  const plain = plainText(text);
  const behind = [...plain.matchAll(/#\s*([0-9A-Za-z]+)/g)].flatMap(([, run]) => run ?? []);
  const runs = plain.match(/[0-9A-Za-z]+/g) ?? [];
  let first: ReadShare | null = null;
  for (const run of [...behind, ...runs]) {
    const read = decodeCase(facts, run);
    if (read.ok) return read;
    if (read.problem === "newer") first ??= read;
  }
  return first ?? broken;
}

function caseOf(
  facts: readonly Fact[],
  head: {
    readonly applicant: Applicant;
    readonly asOf: string | null;
    readonly statedOn: string | null;
    readonly isFirst: boolean;
  },
  answers: readonly (readonly [SharedFact, FactValue])[],
): ReadShare {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const { applicant, asOf, statedOn, isFirst } = head;
  const known: [string, FactValue][] = [];
  const leftOut: string[] = [];
  for (const [{ id, givenUp }, answer] of answers) {
    const stands =
      !givenUp &&
      !(isFirst && shareList.firstLayout?.meantOtherwise(id, answer)) &&
      fits(byId.get(id), { asOf, facts: { applicant } }, answer);
    if (stands) known.push([id, answer]);
    else if (answer !== null) leftOut.push(id);
  }
  const value: Case = {
    asOf,
    ...(statedOn !== null && { statedOn }),
    facts: { applicant, ...Object.fromEntries(known) },
  };
  return parsed({ case: value, leftOut });
}
