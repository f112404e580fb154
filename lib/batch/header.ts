/** What a text names that may be the name of a column. */
export interface NamedColumn {
  /** 2 for a fact or a day, 1 for what lists have besides, such as 姓名. */
  readonly weight: 1 | 2;
  /** What it names: two names of one thing tell no more than one. */
  readonly as: string;
}

/** Tells what a text names; null where it names no column that is known. */
export type NameReader = (name: string) => NamedColumn | null;

/**
 * How much a row tells that it names the columns; what is named twice counts once.
 *
 * @example scoreOf(["编号", "出生日期"], named) // 3
 */
export function scoreOf(cells: readonly string[], named: NameReader): number {
  const found = new Map<string, number>();
  for (const cell of cells) {
    const name = named(cell.trim());
    if (name) found.set(name.as, name.weight);
  }
  return [...found.values()].reduce((sum, weight) => sum + weight, 0);
}

const weightOf = (name: string, named: NameReader): number => named(name)?.weight ?? 0;

/**
 * Two rows below each other as one header, as lists have it whose columns are in groups: “失业登记” above “日期”. Null where the lower one
 * may be a person: where it says something below a name that is no name itself, alone or behind the one above.
 *
 * @example pairOf(["旗区", "失业登记", ""], ["", "登记", "日期"], named)?.names // ["旗区", "登记", "失业登记日期"]
 */
export function pairOf(upper: readonly string[], lower: readonly string[], named: NameReader) {
  const width = Math.max(upper.length, lower.length);
  const names: string[] = [];
  let group = "";
  for (let column = 0; column < width; column += 1) {
    const above = (upper[column] ?? "").trim();
    const below = (lower[column] ?? "").trim();
    if (above !== "") group = above;
    const joined = `${group}${below}`;
    const name = weightOf(joined, named) > weightOf(below, named) ? joined : below;
    if (above !== "" && below !== "" && above !== below && !named(name)) return null;
    names.push(below === "" ? above : name);
  }
  return { names, score: scoreOf(names, named) };
}
