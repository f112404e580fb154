import type { Cell } from "./engines";

/** Crowds of people whose answers are known: a few people, many times over, each with a number of its own. */

/** A row as a line of CSV; what is not known is empty. @example lineOf(["7", "ejin", null]) // "7,ejin,\n" */
export const lineOf = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => cell ?? "").join(",")}\n`;

/**
 * So many times the same people, who are rows of the table of facts, as pieces of CSV. Whose copy somebody is, is what is left of the number in `id` when it is
 * divided by how many people there are.
 *
 * @example [...copiesOf([["0", "ejin"]], 2)] // ["0,ejin\n", "1,ejin\n"]
 */
export function* copiesOf(
  people: readonly (readonly Cell[])[],
  times: number,
): Generator<string, void> {
  const lines = people.map(([, ...cells]) => lineOf(cells));
  for (let copy = 0; copy < times; copy++) {
    const first = copy * people.length;
    yield lines.map((line, index) => `${first + index},${line}`).join("");
  }
}
