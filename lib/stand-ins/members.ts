/** Members that older engines lack, as functions of what they are called on. What they do stands in the language's own specification. */

/** The place that an index means, which counts from the end where it is negative. */
const placeOf = (index: number, length: number): number => {
  const whole = Math.trunc(index) || 0;
  return whole < 0 ? length + whole : whole;
};

/** `Array.prototype.at`, `String.prototype.at`. @example at.call([1, 2], -1) // 2 */
export function at<Item>(this: ArrayLike<Item>, index: number): Item | undefined {
  return this[placeOf(index, this.length)];
}

/** `Array.prototype.findLastIndex`. @example findLastIndex.call([1, 2, 1], (one) => one === 1) // 2 */
export function findLastIndex<Item>(
  this: Item[],
  test: (value: Item, index: number, all: Item[]) => unknown,
): number {
  const last = this.length - 1;
  const found = [...this].reverse().findIndex((value, place) => test(value, last - place, this));
  return found < 0 ? found : last - found;
}

/** `Array.prototype.toSorted`. @example toSorted.call(["b", "a"]) // ["a", "b"] */
export function toSorted<Item>(
  this: readonly Item[],
  compare?: (one: Item, other: Item) => number,
): Item[] {
  return [...this].sort(compare);
}

/** `String.prototype.replaceAll`. @example replaceAll.call("a-b-c", "-", " ") // "a b c" */
export function replaceAll(
  this: string,
  pattern: string | RegExp,
  replacement: string | ((found: string, ...groups: unknown[]) => string),
): string {
  const all =
    typeof pattern === "string"
      ? new RegExp(pattern.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "g")
      : pattern;
  return typeof replacement === "string"
    ? this.replace(all, replacement)
    : this.replace(all, replacement);
}

const { hasOwnProperty: has } = Object.prototype;

/** `Object.hasOwn`. @example hasOwn({ a: 1 }, "a") // true */
export const hasOwn = (owner: object, name: PropertyKey): boolean => has.call(owner, name);

/** `Intl.ListFormat`: lists in words, as the two languages of the site write them. */
export class WordList {
  private readonly between: string;
  private readonly last: string;

  constructor(language: string, { type }: Intl.ListFormatOptions) {
    const chinese = language.startsWith("zh");
    const word = type === "disjunction" ? { zh: "或", en: "or" } : { zh: "和", en: "and" };
    this.between = chinese ? "、" : ", ";
    this.last = chinese ? word.zh : ` ${word.en} `;
  }

  format(items: Iterable<string>): string {
    const all = [...items];
    const before = all.slice(0, -1).join(this.between);
    return [...(before ? [before] : []), ...all.slice(-1)].join(this.last);
  }
}
