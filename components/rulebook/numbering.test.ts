import { expect, test } from "vitest";
import type { Explanation } from "@/lib/policy/explain";
import { type NumberedItem, numbered } from "./numbering";

const statement = (words: string): Explanation => ({ kind: "statement", words, facts: [] });

const lines = ({ number, words, parts }: NumberedItem): readonly string[] => [
  `${number} ${words}`.trim(),
  ...parts.flatMap(lines),
];

test("a condition of one statement is its own number", () => {
  expect(numbered(statement("甲"), "4")).toEqual({
    number: "4",
    group: null,
    words: "甲",
    parts: [],
  });
});

test("parts are numbered by figures and letters by turns, however deep", () => {
  const tree: Explanation = {
    kind: "any",
    of: [
      statement("甲"),
      { kind: "all", of: [statement("乙"), { kind: "any", of: [statement("丙")] }] },
    ],
  };
  expect(lines(numbered(tree, "1"))).toEqual([
    "1",
    "1.1 甲",
    "1.2",
    "1.2.a 乙",
    "1.2.b",
    "1.2.b.1 丙",
  ]);
  expect(numbered(tree, "1").group).toBe("any");
  expect(numbered(tree, "1").parts[1]?.group).toBe("all");
});

test("letters go on after z", () => {
  const many: Explanation = {
    kind: "all",
    of: [{ kind: "any", of: Array.from({ length: 28 }, (_, place) => statement(`${place}`)) }],
  };
  const [group] = numbered(many, "1").parts;
  expect(group?.parts.slice(24).map(({ number }) => number)).toEqual([
    "1.1.y",
    "1.1.z",
    "1.1.aa",
    "1.1.ab",
  ]);
});
