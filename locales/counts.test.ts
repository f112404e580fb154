import { expect, test } from "vitest";
import { leavesOf } from "@/scripts/language/report";
import { result } from "./result";
import { domains } from "./testing/catalogues";

const things =
  "answers|cells|changes|clauses|columns|conditions|days|entries|facts|items|minutes|months|pages|papers|people|programmes|questions|receipts|rows|seconds|steps|years";

/** What is not said of one thing, limits aside, which are never 1: “1 answers”, “all 1 conditions”, “1 person were”. */
const many = [
  new RegExp(`(?<![\\d.,-]|more than |at most |first )1 (?:more |other )?(?:${things})\\b`, "i"),
  /\b(?:all|these) 1\b/i,
  /(?<![\d.,-])1 (?:person|row|paper|programme|cell)(?: more)? (?:are|were|have|meet|wait)\b/,
];

const wrong = (text: string): boolean => many.some((words) => words.test(text));

/** What a text that is put together says where all its counts are 1. */
function saidOfOne(leaf: unknown): string {
  if (typeof leaf !== "function") return "";
  try {
    return String(Reflect.apply(leaf, undefined, Array(leaf.length).fill(1)));
  } catch {
    // A text that takes words or a list, not counts alone.
    return "";
  }
}

test("what is not said of one thing is seen", () => {
  for (const text of ["your 1 answers", "all 1 conditions met", "only 1 person were written"]) {
    expect(wrong(text), text).toBe(true);
  }
  for (const text of ["1 answer", "1 of 1 programme", "11 answers", "1 is still running"]) {
    expect(wrong(text), text).toBe(false);
  }
});

test("English texts with a count are right for one", () => {
  const said = domains.flatMap(([name, texts]) =>
    leavesOf(texts.en, name).map(([place, leaf]) => ({ place, text: saidOfOne(leaf) })),
  );
  expect(said).toContainEqual({
    place: "check.answers.heading",
    text: "Review or change your answer",
  });
  expect(said.filter(({ text }) => wrong(text))).toEqual([]);
  expect(result.en.tally(1, 0, 0)).toBe("the only condition met");
});
