import {
  type Fact,
  type FactValue,
  type Parsed,
  parsed,
  plain,
  refused,
  typeOf,
  type WrittenProblem,
} from "@/lib/policy/engine";
import { comparable } from "@/lib/text/invisible";
import { isYesNo } from "./columns";
import type { StoredProblem } from "./table";
import { answerNames, isUnknown, tickOf, type Vocabulary } from "./vocabulary";

/** What can be wrong with a cell: with what is written in it, or with its place in the list. */
export type CellProblem =
  | WrittenProblem
  | StoredProblem
  | "otherApplicant"
  | "notAKind"
  | "outsideHeader"
  /** A tick of which nobody has said what it means in this column. */
  | "tick"
  /** A month without a day. */
  | "monthAlone"
  /** A number as spreadsheets keep a day, in a cell that has no format of days. */
  | "serialNumber";

/** What √ and 1 mean in a column of yes and no, and × and 0 the other way round. */
export type TickMeaning = "yes" | "no";

/** Reads the cells of one column. */
export type CellReader = (text: string) => Parsed<FactValue, CellProblem>;

const unknown = parsed(null);

/** How many different cells of a column are remembered. */
const remembered = 2000;

const month = /^\d{4}\s*[-/.年]\s*\d{1,2}\s*月?$|^\d{4}(?:0[1-9]|1[0-2])$/;
const serial = /^[1-9]\d{4}(?:\.\d+)?$/;

/** What is wrong with a text that is no day, as far as it can be told. */
function whyNoDay(text: string): CellProblem {
  if (month.test(text)) return "monthAlone";
  return serial.test(text) ? "serialNumber" : "notADate";
}

/**
 * Makes the reader of a fact's cells: ids and labels in any language, yes and no, days and numbers as people write them. 不清楚 is not
 * known. `ticks` is what √ means in this column. Cells say the same again and again, so readings are kept.
 *
 * @example cellReader(person.birthDate, vocabulary)("2019/6/18")
 */
export function cellReader(fact: Fact, vocabulary: Vocabulary, ticks?: TickMeaning): CellReader {
  const type = typeOf(fact);
  const names = answerNames(fact, vocabulary);
  const yesNo = isYesNo(fact);
  const known = new Map<string, Parsed<FactValue, CellProblem>>();
  const read = (text: string): Parsed<FactValue, CellProblem> => {
    if (isUnknown(text)) return unknown;
    const tick = yesNo ? tickOf(text) : null;
    if (tick !== null)
      return ticks ? parsed((tick === "yes") === (ticks === "yes")) : refused("tick");
    const value = type.parse(fact, text, names);
    return !value.ok && value.problem === "notADate" ? refused(whyNoDay(text)) : value;
  };
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const result = read(plain(comparable(cell)));
    if (known.size < remembered) known.set(cell, result);
    return result;
  };
}
