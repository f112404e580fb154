/** Some of many, in the order of rows, and how many there are. */
export interface Listed<Item> {
  readonly listed: readonly Item[];
  readonly count: number;
}

/** How many of each are listed; the command names them all. */
export const maxListed = 5000;

/**
 * The first of two parts of a list together, in the order of their rows, and within a row as `within` says.
 *
 * @example firstOf([{ row: 3 }], [{ row: 2 }])[0]?.row // 2
 */
export const firstOf = <Item extends { readonly row: number }>(
  one: readonly Item[],
  other: readonly Item[],
  within: (a: Item, b: Item) => number = () => 0,
): readonly Item[] =>
  [...one, ...other].sort((a, b) => a.row - b.row || within(a, b)).slice(0, maxListed);

/** Lists the first of what comes in the order of rows, and counts all. */
export class List<Item> {
  private readonly listed: Item[] = [];
  private count = 0;

  add(...items: readonly Item[]): void {
    this.count += items.length;
    this.listed.push(...items.slice(0, maxListed - this.listed.length));
  }

  get all(): Listed<Item> {
    return { listed: this.listed, count: this.count };
  }
}
