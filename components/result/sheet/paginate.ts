/** Where a block begins and ends, down the sheet, in one unit. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** How much of the last page is in use, at least, where the page before has blocks to give. */
const leastOfLastPage = 1 / 3;

/**
 * The blocks at which a page begins, from the second page on: as many as fit on each, and the last page not nearly empty. A block that is
 * longer than a page has one of its own. `room` is the length of a page, in the unit of the blocks.
 *
 * @example paginate([{ top: 0, bottom: 60 }, { top: 60, bottom: 110 }], 100) // [1]
 */
export function paginate(blocks: readonly Extent[], room: number): readonly number[] {
  const starts = [0];
  blocks.forEach(({ bottom }, index) => {
    const start = starts.at(-1) ?? 0;
    const top = blocks[start]?.top ?? 0;
    if (index > start && bottom - top > room) starts.push(index);
  });
  const bottom = blocks.at(-1)?.bottom ?? 0;
  const before = starts.at(-2);
  let last = starts.at(-1) ?? 0;
  if (before === undefined) return [];
  const isShort = (): boolean => bottom - (blocks[last]?.top ?? 0) < room * leastOfLastPage;
  while (isShort() && last - 1 > before && bottom - (blocks[last - 1]?.top ?? 0) <= room) last -= 1;
  return [...starts.slice(1, -1), last];
}
