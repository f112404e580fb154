import { afterEach, expect, test } from "vitest";
import { saveCase, wipeCase } from "@/components/case/store";
import { tabFields } from "./tab-fields";

afterEach(wipeCase);

test("a form carries what the tab keeps: the case, and what was answered as another kind of applicant", () => {
  const person = { asOf: null, facts: { applicant: "person", canWork: true } } as const;
  const enterprise = { asOf: null, facts: { applicant: "enterprise" } } as const;
  expect(tabFields()).toEqual([]);
  saveCase(person);
  expect(tabFields()).toEqual([["stored", JSON.stringify(person)]]);
  saveCase(enterprise);
  expect(tabFields()).toEqual([
    ["stored", JSON.stringify(enterprise)],
    ["storedAside", JSON.stringify(person)],
  ]);
});
