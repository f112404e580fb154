import { expect, test } from "vitest";
import { type Extent, paginate } from "./paginate";

/** Blocks of these lengths one below the other. */
function blocksOf(...lengths: readonly number[]): readonly Extent[] {
  let top = 0;
  return lengths.map((length) => {
    const block = { top, bottom: top + length };
    top = block.bottom;
    return block;
  });
}

test.each([
  ["all on one page, to its last line", [60, 40], []],
  ["one line more", [60, 41], [1]],
  ["as many as fit on each page", [50, 50, 50, 50, 34], [2, 4]],
  ["a last page a third full stays as it is", [30, 30, 40, 34], [3]],
  ["a line under a third takes the block before", [30, 30, 40, 33], [2]],
  ["and those before that, until a third is reached", [50, 20, 15, 15, 5, 5], [2]],
  ["no more than the last page has room for", [5, 95, 20], [2]],
  ["the page before keeps a block", [95, 20], [1]],
  ["a block longer than a page stands alone", [10, 150, 40], [1, 2]],
  ["nothing", [], []],
] as const)("%s", (_, lengths, starts) => {
  expect(paginate(blocksOf(...lengths), 100)).toEqual(starts);
});
