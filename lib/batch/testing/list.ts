import { rules } from "@/lib/policy";
import {
  type Applicant,
  type Day,
  type Fact,
  type Rules,
  typeOf,
  type ValueWords,
} from "@/lib/policy/engine";
import { documentIn } from "@/locales/documents";
import { inLanguages } from "@/locales/languages";
import { batchData } from "../data";
import type { Vocabulary } from "../vocabulary";

/** A list of people as a community keeps it, made up from a seed: for tests and measurements. */

/** Numbers from 0 up to but not 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const two = (number: number): string => String(number).padStart(2, "0");

/** The day around which dates lie, and numbers that occur. */
const around: Day = 20190901;
const numbers = [0, 1, 2, 3, 5, 8, 12, 15, 20, 24, 30, 36, 40];

/** Cells as people write them in Chinese. */
const asWritten: ValueWords = {
  yes: "是",
  no: "否",
  none: "无",
  day: (day) => day.replaceAll("-", "/"),
  quantity: String,
  list: (parts) => parts.join("；"),
};

/** Makes lists whose cells are filled with the given chance; headers and values are Chinese. */
export function listMaker(
  { facts, places: { fact: placeFact } }: Pick<Rules, "facts" | "places">,
  vocabulary: Vocabulary,
  applicant: Applicant,
  filled: number,
) {
  const own = facts.filter(
    ({ holder, subjects }) => holder === "applicant" && subjects.includes(applicant),
  );
  const cellOf = (fact: Fact, random: () => number): string => {
    if (fact.id !== placeFact && random() >= filled) return "";
    const values = typeOf(fact).samples(fact, around, numbers);
    const value = values[Math.floor(random() * values.length)];
    return value === undefined ? "" : typeOf(fact).format(fact, value, asWritten);
  };

  return {
    header: ["编号", ...own.map(({ id }) => vocabulary.facts[id]?.labels[0] ?? id)],
    /** The row of this number, from 1. */
    row: (number: number, seed: number): readonly string[] => {
      const random = randomNumbers(seed + number);
      return [
        `${two(1 + Math.floor(random() * 12))}-${String(number).padStart(6, "0")}`,
        ...own.map((fact) => cellOf(fact, random)),
      ];
    },
  };
}

/** The seed of every list of persons. */
const listSeed = 7;

/** So many persons as a file of CSV in Chinese, of whom so much is known: 0 nothing, 1 everything. */
export function personsAsCsv(people: number, filled: number): string {
  const { vocabulary } = batchData("zh", inLanguages(documentIn), { facts: {}, version: "" });
  const { header, row } = listMaker(rules, vocabulary, "person", filled);
  const rows = Array.from({ length: people }, (_, index) => row(1 + index, listSeed));
  return [header, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("");
}
