import { expect, test } from "vitest";
import { textsIn } from "./testing/catalogues";

const chinese = textsIn("zh");

/** The marks of a text that are none of two kinds, each pair beside the other or one within it. */
const matches = (text: string): boolean =>
  text
    .replaceAll(/‘[^“”‘’]*’/g, "")
    .replaceAll(/“[^“”‘’]*”/g, "")
    .search(/[“”‘’]/) < 0;

test("Chinese texts quote by “ ” and within them ‘ ’, as the mainland does", () => {
  const found = chinese.filter(([, text]) => /[「」『』﹁﹂]/.test(text));
  expect(found).toEqual([]);
});

test("a mark that opens is closed", () => {
  expect(["“a”和“b”", "“a‘b’c”", "a"].map(matches)).toEqual([true, true, true]);
  expect(["“a", "a”", "”a“", "“a‘b”"].map(matches)).toEqual([false, false, false, false]);
  expect(chinese.filter(([, text]) => !matches(text))).toEqual([]);
});
