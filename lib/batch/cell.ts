import {
  type Fact,
  type FactValue,
  type Parsed,
  parsed,
  plain,
  typeOf,
  type WrittenProblem,
} from "@/lib/policy/engine";
import { answerNames, isUnknown, type Vocabulary } from "./vocabulary";

/** What can be wrong with a cell: with what is written in it, or with its place in the list. */
export type CellProblem = WrittenProblem | "otherApplicant" | "notAKind" | "outsideHeader";

/** Reads the cells of one column. */
export type CellReader = (text: string) => Parsed<FactValue, CellProblem>;

const unknown = parsed(null);

/** How many different cells of a column are remembered. */
const remembered = 2000;

/**
 * Makes the reader of a fact's cells: ids and labels in any language, yes and no, days and numbers as people write
 * them. An empty cell and 不清楚 are not known. Cells say the same again and again, so readings are kept.
 *
 * @example cellReader(person.birthDate, vocabulary)("2019/6/18")
 */
export function cellReader(fact: Fact, vocabulary: Vocabulary): CellReader {
  const type = typeOf(fact);
  const names = answerNames(fact, vocabulary);
  const known = new Map<string, Parsed<FactValue, CellProblem>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const text = plain(cell);
    const read = isUnknown(text) ? unknown : type.parse(fact, text, names);
    if (known.size < remembered) known.set(cell, read);
    return read;
  };
}
