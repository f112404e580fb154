import { rules } from "@/lib/policy";
import type { Applicant, Fact } from "@/lib/policy/engine";
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

/** Makes lists whose cells are filled with the given chance; headers and values are Chinese. */
export function listMaker(
  facts: readonly Fact[],
  vocabulary: Vocabulary,
  applicant: Applicant,
  filled: number,
) {
  const own = facts.filter(
    ({ holder, subjects }) => holder === "applicant" && subjects.includes(applicant),
  );
  const label = (fact: Fact, id: string | number): string =>
    vocabulary.facts[fact.id]?.options[id]?.[0] ?? String(id);

  const cellOf = (fact: Fact, random: () => number): string => {
    if (fact.id !== "district" && random() >= filled) return "";
    const upTo = (count: number): number => Math.floor(random() * count);
    switch (fact.type) {
      case "yesNo":
        return random() < 0.5 ? "是" : "否";
      case "date": {
        const year = fact.id === "birthDate" ? 1955 + upTo(50) : 2012 + upTo(12);
        return `${year}/${1 + upTo(12)}/${1 + upTo(28)}`;
      }
      case "number":
        return String(upTo(fact.unit === "yuan" ? 5000 : 40));
      case "choice":
        return label(fact, fact.options[upTo(fact.options.length)]?.id ?? "");
      case "set": {
        const chosen = fact.options.filter(() => random() < 0.15).map(({ id }) => label(fact, id));
        return chosen.length === 0 ? "无" : chosen.join("；");
      }
    }
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
  const nothingStated = {
    graduateYearsMeasuredAt: { everywhere: null, byDistrict: {} },
    localUnemploymentPercent: {},
  };
  const { vocabulary } = batchData("zh", inLanguages(documentIn), nothingStated);
  const { header, row } = listMaker(rules.facts, vocabulary, "person", filled);
  const rows = Array.from({ length: people }, (_, index) => row(1 + index, listSeed));
  return [header, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("");
}
