import { at, findLastIndex, hasOwn, replaceAll, toSorted, WordList } from "./members";

/**
 * What older engines of `browserslist` (package.json) lack of the language and our scripts use, put in its place: loaded before all else,
 * in pages and in workers. Where an engine has it, nothing happens.
 */

/**
 * Gives an object what it lacks, as built-in members are: not listed among its own.
 *
 * @example standIn(Array.prototype, "toSorted", toSorted)
 */
export function standIn<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  value: Owner[Name],
): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

standIn(Array.prototype, "at", at);
standIn(String.prototype, "at", at);
standIn(Array.prototype, "findLastIndex", findLastIndex);
standIn(Array.prototype, "toSorted", toSorted);
standIn(String.prototype, "replaceAll", replaceAll);
standIn(Object, "hasOwn", hasOwn);

standIn(globalThis, "reportError", (error: unknown) => {
  setTimeout(() => {
    throw error;
  });
});

if (typeof Intl.ListFormat === "undefined") {
  Object.defineProperty(Intl, "ListFormat", { value: WordList, configurable: true });
}

/**
 * Safari before 14 knows no whole numbers of any size. Libraries make some as they are loaded and count with them for nobody: made they
 * can be; to count with one fails, before it can be wrong.
 */
const uncountable = () => ({
  valueOf(): never {
    throw new TypeError("This browser cannot count with whole numbers of any size.");
  },
});

if (typeof BigInt === "undefined") {
  Object.defineProperty(globalThis, "BigInt", { value: uncountable, configurable: true });
}
