import { expect, test } from "vitest";
import { documentsHere } from "@/lib/settings";
import { cellReader } from "./cell";
import { mapColumns } from "./columns";
import { data } from "./testing/assessed";

const { facts } = data.rules;
const { listWords } = documentsHere.zh;

test("whatever people write for a column or an answer is understood, and as one thing", () => {
  for (const [id, { columns = [], options = {} }] of Object.entries(listWords)) {
    const fact = facts.find((one) => one.id === id);
    if (!fact) throw new Error(id);
    const [applicant = "person"] = fact.subjects;
    for (const name of columns) {
      expect(mapColumns([name], facts, data.vocabulary, applicant)[0]?.use, name).toBe(
        `fact:${id}`,
      );
    }
    const read = cellReader(fact, data.vocabulary);
    for (const [option, words] of Object.entries(options)) {
      for (const word of words) {
        const value = read(word).ok ? read(word) : null;
        const known = value?.ok ? [value.value].flat().map(String) : [];
        expect(known, `${id}: ${word}`).toEqual([option]);
      }
    }
  }
});
