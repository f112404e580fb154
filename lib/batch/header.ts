/**
 * How much a text tells that its row names columns: 2 a fact or a day, 1 what lists have besides, such as 姓名, and 0 anything else.
 */
export type NameWeight = (name: string) => 0 | 1 | 2;

/**
 * How much a row tells that it names the columns; a name that comes twice counts once.
 *
 * @example scoreOf(["编号", "出生日期"], weight) // 3
 */
export function scoreOf(cells: readonly string[], weight: NameWeight): number {
  const names = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ""));
  return [...names].reduce((sum, name) => sum + weight(name), 0);
}

/**
 * Two rows below each other as one header, as lists have it whose columns are in groups: 「失业登记」 above 「日期」. Null where the lower one
 * may be a person: where it says something below a name that is no name itself, alone or behind the one above.
 *
 * @example pairOf(["旗区", "失业登记", ""], ["", "登记", "日期"], weight)?.names // ["旗区", "登记", "失业登记日期"]
 */
export function pairOf(upper: readonly string[], lower: readonly string[], weight: NameWeight) {
  const width = Math.max(upper.length, lower.length);
  const names: string[] = [];
  let group = "";
  for (let column = 0; column < width; column += 1) {
    const above = (upper[column] ?? "").trim();
    const below = (lower[column] ?? "").trim();
    if (above !== "") group = above;
    const joined = `${group}${below}`;
    const name = weight(joined) > weight(below) ? joined : below;
    if (above !== "" && below !== "" && above !== below && weight(name) === 0) return null;
    names.push(below === "" ? above : name);
  }
  return { names, score: scoreOf(names, weight) };
}
