import { expect, it } from "vitest";
import { standIn } from "./built-in";
import { at, findLastIndex, hasOwn, replaceAll, toSorted, WordList } from "./members";

it.each([
  [-1, 2],
  [0, 1],
  [1, 2],
  [2, undefined],
  [-2, 1],
  [-3, undefined],
  [Number.NaN, 1],
])("at %s of two stands what the engine says", (index, item) => {
  expect(at.call([1, 2], index)).toBe(item);
  expect([1, 2].at(index)).toBe(item);
});

it("finds the last, by its own place", () => {
  expect(findLastIndex.call([1, 3, 2], (value) => Number(value) > 1)).toBe(2);
  expect(findLastIndex.call([1, 3, 2], (_, index) => index < 1)).toBe(0);
  expect(findLastIndex.call([1, 3, 2], (value) => Number(value) > 3)).toBe(-1);
});

it("sorts a copy", () => {
  const list = [2, 1];
  expect(toSorted.call(list)).toEqual([1, 2]);
  expect(list).toEqual([2, 1]);
});

it("replaces all, whatever signs are looked for", () => {
  expect(replaceAll.call("1.2.3", ".", "")).toBe("123");
  expect(replaceAll.call("a(b(", "(", "$&$&")).toBe("a((b((");
  expect(replaceAll.call("aXbX", /x/gi, (found) => found.toLowerCase())).toBe("axbx");
});

it("tells own members from those that all objects have", () => {
  expect([hasOwn({ a: 1 }, "a"), hasOwn({}, "toString")]).toEqual([true, false]);
});

it.each([
  ["zh-CN", "conjunction"],
  ["zh-CN", "disjunction"],
  ["en-GB", "conjunction"],
  ["en-GB", "disjunction"],
] as const)("writes lists in %s, %s, as the engine does", (language, type) => {
  const [ours, theirs] = [WordList, Intl.ListFormat].map((List) => new List(language, { type }));
  for (const items of [[], ["甲"], ["甲", "乙"], ["甲", "乙", "丙"]])
    expect(ours?.format(items)).toBe(theirs?.format(items));
});

it("leaves alone what an engine has, and lists nothing that it adds", () => {
  const owner: { a?: number; b?: number } = { a: 1 };
  standIn(owner, "a", 2);
  standIn(owner, "b", 3);
  expect([owner.a, owner.b, Object.keys(owner)]).toEqual([1, 3, ["a"]]);
});
