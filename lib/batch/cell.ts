import { type NumberFact, readNumber } from "@/lib/case/field";
import type { FieldProblem } from "@/lib/case/field-problems";
import { type Fact, type FactValue, parseDay } from "@/lib/policy/engine";
import { key, Names, type Vocabulary } from "./vocabulary";

/** What can be wrong with a cell. */
export type CellProblem =
  | FieldProblem
  | "notADate"
  | "otherApplicant"
  | "notAKind"
  | "outsideHeader";

/** What a cell says, or what is wrong with it. */
export type CellReading = { readonly value: FactValue } | { readonly problem: CellProblem };

/** Reads the cells of one column. */
export type CellReader = (text: string) => CellReading;

const unknown: CellReading = { value: null };
const unknownWords = new Set(["不清楚", "不知道", "不详", "未知", "notsure", "unknown", "null"]);
const nothingWords = new Set(["none", "无", "没有", "都没有", "以上都没有", "noneofthese"]);
const yesWords = new Set(["yes", "true", "是"]);
const noWords = new Set(["no", "false", "否"]);

/** Signs of full width made plain, without spaces around. */
export const plain = (text: string): string => text.normalize("NFKC").trim();

const isUnknown = (text: string): boolean => text === "" || unknownWords.has(key(text));

const units: Readonly<Record<NumberFact["unit"], RegExp>> = {
  people: /\s*人$/,
  months: /\s*个?月$/,
  days: /\s*天$/,
  items: /\s*[个项]$/,
  yuan: /^[¥￥]\s*|\s*元$/g,
  percent: /\s*%$/,
};

const dayForms = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/,
];
const midnight = /[ T]0{1,2}:00(?::00(?:\.0+)?)?$/;

/** A day, or what is wrong with it: it is not written as one, or its month or day is none. */
export type DayReading =
  | { readonly value: string }
  | { readonly problem: "notADate" | "notAYear" | "notAMonth" | "notADay" };

function wrongPart(year: string, month: string): "notAYear" | "notAMonth" | "notADay" {
  if (year === "0000") return "notAYear";
  return Number(month) >= 1 && Number(month) <= 12 ? "notADay" : "notAMonth";
}

/** Reads a day as people and spreadsheets write it. Years have four digits. */
export function readDay(text: string): DayReading {
  const written = plain(text).replace(midnight, "");
  for (const form of dayForms) {
    const [, year, month = "", date = ""] = form.exec(written) ?? [];
    if (year === undefined) continue;
    const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
    return parseDay(day) === null ? { problem: wrongPart(year, month) } : { value: day };
  }
  return { problem: "notADate" };
}

function yesNoReader(text: string): CellReading {
  const word = key(text);
  if (yesWords.has(word)) return { value: true };
  return noWords.has(word) ? { value: false } : { problem: "notAnOption" };
}

function numberReader(fact: NumberFact): CellReader {
  return (text) => readNumber(fact, text.replace(units[fact.unit], ""));
}

type OptionId = string | number;

function optionNames(
  fact: Extract<Fact, { type: "choice" | "set" }>,
  vocabulary: Vocabulary,
): Names<OptionId> {
  const names = new Names<OptionId>();
  for (const { id } of fact.options) {
    names.add(id, [String(id), ...(vocabulary.facts[fact.id]?.options[id] ?? [])]);
  }
  return names;
}

function choiceReader(names: Names<OptionId>): CellReader {
  return (text) => {
    const id = names.find(text);
    return id === undefined || id === null ? { problem: "notAnOption" } : { value: id };
  };
}

const betweenMembers = [/[;]/, /[;、,|]/];

function setReader(names: Names<OptionId>, order: readonly OptionId[]): CellReader {
  /** Null where one of the parts is no option. */
  const members = (parts: readonly string[]): Set<OptionId> | null => {
    const ids = parts.filter((part) => key(part) !== "").map((part) => names.find(part) ?? null);
    return ids.includes(null) ? null : new Set(ids.filter((id) => id !== null));
  };
  return (text) => {
    if (nothingWords.has(key(text))) return { value: [] };
    const found = [[text], ...betweenMembers.map((sign) => text.split(sign))]
      .map(members)
      .find((ids) => ids !== null && ids.size > 0);
    if (!found) return { problem: "notAnOption" };
    return { value: order.filter((id) => found.has(id)).map(String) };
  };
}

function readerOf(fact: Fact, vocabulary: Vocabulary): CellReader {
  switch (fact.type) {
    case "yesNo":
      return yesNoReader;
    case "date":
      return readDay;
    case "number":
      return numberReader(fact);
    case "choice":
      return choiceReader(optionNames(fact, vocabulary));
    case "set":
      return setReader(
        optionNames(fact, vocabulary),
        fact.options.map(({ id }) => id),
      );
  }
}

/** How many different cells of a column are remembered. */
const remembered = 2000;

/**
 * Makes the reader of a fact's cells: ids and labels in any language, yes and no, days and numbers as people write
 * them. An empty cell and 不清楚 are not known. Cells say the same again and again, so readings are kept.
 */
export function cellReader(fact: Fact, vocabulary: Vocabulary): CellReader {
  const read = readerOf(fact, vocabulary);
  const known = new Map<string, CellReading>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const text = plain(cell);
    const reading = isUnknown(text) ? unknown : read(text);
    if (known.size < remembered) known.set(cell, reading);
    return reading;
  };
}
