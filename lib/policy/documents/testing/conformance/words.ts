import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../engine/language/document";
import { type Words, wordsOf } from "../../../words";

/** Every text by its place, lists included. */
function textsOf(words: Words[string], place = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[place, words]];
  return Object.entries(words).flatMap(([name, inner]) => textsOf(inner, `${place}.${name}`));
}

/** Declares that every word of a document is told, and that what people write in lists is for what it has. */
export function hasItsWords(document: PolicyDocument): void {
  test("what people write in lists is for facts and options that there are", () => {
    const { facts } = document.rules;
    for (const [id, { options = {} }] of Object.entries(document.listWords)) {
      const fact = facts.find((one) => one.id === id);
      const known =
        fact && "options" in fact ? fact.options.map((option) => String(option.id)) : [];
      expect(fact, id).toBeDefined();
      for (const option of Object.keys(options)) expect(known, id).toContain(option);
    }
  });

  describe("words", () => {
    const texts = textsOf(wordsOf(document));

    test("are there, with no space around them", () => {
      for (const [place, text] of texts) {
        expect(text, place).not.toBe("");
        expect(text.trim(), place).toBe(text);
      }
    });

    test("are found wherever something is written in Chinese, numbers of other documents and what people write in lists aside", () => {
      const known = new Set(texts.map(([, text]) => text));
      const visit = (value: unknown, name: string): readonly string[] => {
        if (typeof value === "string") {
          const isWord = /\p{Script=Han}/u.test(value) && name !== "number";
          return isWord && !known.has(value) ? [value] : [];
        }
        if (value === null || typeof value !== "object") return [];
        return Object.entries(value).flatMap(([key, inner]) =>
          key === "listWords" ? [] : visit(inner, key),
        );
      };
      expect(visit(document, "")).toEqual([]);
    });
  });
}
