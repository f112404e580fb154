/** Words that are nearly those that were typed. */

/**
 * How many characters must be put in, left out, changed or swapped with the next to make one word of another; `most` + 1 where it is more than `most`.
 *
 * @example distance("失业保金", "失业保险金", 1) // 1
 */
export function distance(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

const letters = /^[\p{Script=Latin}' -]+$/u;

/** How far a word may be from what was typed: short words are too easily another. */
function allowance(typed: string): number {
  const { length } = [...typed];
  if (!letters.test(typed)) return length >= 3 ? 1 : 0;
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}

/**
 * The term nearest to what was typed, the first of several; null where none is near enough. A short term is near to nothing.
 *
 * @example nearest("trianing", ["loan", "training"]) // "training"
 */
export function nearest(typed: string, terms: Iterable<string>): string | null {
  const most = allowance(typed);
  let found: string | null = null;
  let least = most + 1;
  for (const term of terms) {
    if (allowance(term) === 0) continue;
    const far = distance(typed, term, most);
    if (far < least) [found, least] = [term, far];
  }
  return found;
}
