import {
  type Applicant,
  applicants,
  type Fact,
  type Facts,
  type FactValue,
  parseDay,
} from "@/lib/policy/engine";
import { type Case, isValueOf } from "./case";
import { BitReader, BitWriter, checked, checkOf, spell, unspell } from "./share-bits";
import { type SharedFact, sharedFacts } from "./share-list";

/**
 * A case as a short code of capital letters and digits, for links, QR codes and paper:
 * a letter for the version of this layout, the case, and four check letters.
 */

const version = 1;
const dateBits = 22;
const longestCode = 1000;

/** Days in a row of 31 for every month, so that a day is a small whole number. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return (year * 12 + month - 1) * 31 + date - 1;
}

function dayText(day: number): string {
  const months = Math.floor(day / 31);
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  const [month, date] = [(months % 12) + 1, (day % 31) + 1].map((n) => String(n).padStart(2, "0"));
  return `${year}-${month}-${date}`;
}

function writeValue(bits: BitWriter, shared: SharedFact, value: Exclude<FactValue, null>): void {
  switch (shared.type) {
    case "yesNo":
      bits.fixed(value ? 1 : 0, 1);
      break;
    case "date":
      bits.fixed(dayNumber(String(value)), dateBits);
      break;
    case "number": {
      const fraction = !Number.isInteger(value);
      bits.fixed(fraction ? 1 : 0, 1);
      bits.whole(fraction ? Math.round(Number(value) * 100) : Number(value));
      break;
    }
    case "choice":
      bits.whole(shared.options.map(String).indexOf(String(value)));
      break;
    case "set": {
      const members = Array.isArray(value) ? value : [];
      const places = shared.options.flatMap((id, place) => (members.includes(id) ? [place] : []));
      bits.whole(places.length);
      places.forEach((place, index) => {
        bits.whole(place - (places[index - 1] ?? -1) - 1);
      });
    }
  }
}

/** A value, or undefined where the code names an option that is in no list. */
function readValue(bits: BitReader, shared: SharedFact): FactValue | undefined {
  switch (shared.type) {
    case "yesNo":
      return bits.fixed(1) === 1;
    case "date":
      return dayText(bits.fixed(dateBits));
    case "number": {
      const fraction = bits.fixed(1) === 1;
      const number = bits.whole();
      return fraction ? number / 100 : number;
    }
    case "choice":
      return shared.options[bits.whole()];
    case "set": {
      const members: string[] = [];
      let place = -1;
      for (let left = bits.whole(); left > 0; left--) {
        place += bits.whole() + 1;
        const id = shared.options[place];
        if (id === undefined) return undefined;
        members.push(String(id));
      }
      return members;
    }
  }
}

/** Whether the fact, as the rules now have it, can have this value for this applicant. */
function fits(fact: Fact<unknown> | undefined, applicant: Applicant, value: FactValue): boolean {
  return fact?.subjects.includes(applicant) === true && isValueOf(fact, value);
}

/** Writes a case as a share code. Answers that are of no fact of the applicant's are left out. */
export function encodeCase(facts: readonly Fact<unknown>[], value: Case): string {
  const { applicant } = value.facts;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const bits = new BitWriter();
  bits.fixed(version, 5);
  bits.fixed(applicants.indexOf(applicant), 2);
  bits.fixed(value.asOf === null ? 0 : 1, 1);
  if (value.asOf !== null) bits.fixed(dayNumber(value.asOf), dateBits);
  let unsaid = 0;
  for (const shared of sharedFacts) {
    const answer = value.facts[shared.id];
    if (answer === undefined || !fits(byId.get(shared.id), applicant, answer)) {
      unsaid++;
      continue;
    }
    // A fact is announced by 1, the number of facts skipped, and whether it is known.
    bits.fixed(1, 1);
    bits.whole(unsaid);
    bits.fixed(answer === null ? 0 : 1, 1);
    if (answer !== null) writeValue(bits, shared, answer);
    unsaid = 0;
  }
  bits.fixed(0, 1);
  const letters = bits.letters();
  return spell([...letters, ...checkOf(letters)]);
}

function readFacts(
  bits: BitReader,
  byId: ReadonlyMap<string, Fact<unknown>>,
  applicant: Applicant,
): Facts | null {
  const answers: [string, FactValue][] = [];
  let place = -1;
  while (bits.fixed(1) === 1) {
    place += bits.whole() + 1;
    const shared = sharedFacts[place];
    if (!shared || !bits.sound) return null;
    const answer = bits.fixed(1) === 0 ? null : readValue(bits, shared);
    if (answer === undefined) return null;
    if (fits(byId.get(shared.id), applicant, answer)) answers.push([shared.id, answer]);
  }
  return bits.finished ? { applicant, ...Object.fromEntries(answers) } : null;
}

/**
 * Reads a share code; null where it is none, or was copied wrongly. Answers that the rules no longer
 * know are left out.
 */
export function decodeCase(facts: readonly Fact<unknown>[], code: string): Case | null {
  if (code.length > longestCode) return null;
  const letters = checked(unspell(code) ?? []);
  if (!letters) return null;
  const bits = new BitReader(letters);
  if (bits.fixed(5) !== version) return null;
  const applicant = applicants[bits.fixed(2)];
  const asOf = bits.fixed(1) === 1 ? dayText(bits.fixed(dateBits)) : null;
  if (!applicant || (asOf !== null && parseDay(asOf) === null)) return null;
  const known = readFacts(bits, new Map(facts.map((fact) => [fact.id, fact])), applicant);
  return known && { asOf, facts: known };
}
