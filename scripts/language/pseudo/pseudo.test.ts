import { expect, test } from "vitest";
import { documentCatalogues } from "@/locales/document-catalogues";
import { explainWords } from "@/locales/explain";
import { leavesOf } from "../report";
import { inPseudo, marked } from "./marks";

test("a text has an accent on every vowel and both its brackets, around what it begins and ends with", () => {
  expect(marked(" Start the check ")).toBe(" ‹Sttåårtt tthéé çhééçk› ");
  expect(marked("2019-09-01, 3.8 ≥ 5")).toBe("2019-09-01, 3.8 ≥ 5");
});

test("texts are about 40 % longer", () => {
  const texts = leavesOf(documentCatalogues.en, "").flatMap(([, text]) =>
    typeof text === "string" ? [text] : [],
  );
  const length = (all: readonly string[]): number =>
    all.reduce((sum, text) => sum + text.length, 0);
  const ratio = length(texts.map(marked)) / length(texts);
  expect(texts.length).toBeGreaterThan(500);
  expect(ratio).toBeGreaterThan(1.35);
  expect(ratio).toBeLessThan(1.5);
});

test("what a text is given stays as it is, so that an untranslated word shows", () => {
  const texts = inPseudo({
    change: (label: string) => `Change: ${label}`,
    all: (names: readonly string[]) => names.join(" and "),
    many: (count: number, forms: { one: string }) => `${count} ${forms.one}`,
  });
  expect(texts.change("‹Wöörk›")).toBe("‹Chååñgéé: ‹Wöörk››");
  expect(texts.change("Work")).toBe("‹Chååñgéé: Work›");
  expect(texts.all(["a", "b"])).toBe("‹a ååñd b›");
  expect(texts.many(2, { one: "day" })).toBe("2 day");
});

test("what a text chooses its words by is no text", () => {
  const words = inPseudo(explainWords.en);
  expect(words.date("‹Bööñ›", ">=", "2019")).toBe("‹‹Bööñ› îîš ñöött bééfööréé 2019›");
  expect(words.quantity(3, "months")).toBe("‹3 mööñtthš›");
});
