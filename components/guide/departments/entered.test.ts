import { expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { type Directory, directoryEntry } from "@/lib/settings/directory";
import { contactOf } from "../../result/contact";
import { enteredIn } from "./entered";

const entered = (directory: Directory) =>
  enteredIn(
    rules.counters.map(({ id }) => id),
    (counter) => contactOf(directoryEntry(rules, "ejin", counter, directory), "zh"),
  ).map(({ counters, contact }) => [counters, contact.phone]);

test("nothing is shown where nothing is entered", () => {
  expect(entered({})).toEqual([]);
  expect(entered({ "alxa-left": { tax: { phone: "1000" } } })).toEqual([]);
  expect(entered({ ejin: { tax: {} } })).toEqual([]);
});

test("a map alone is something", () => {
  const directory: Directory = { ejin: { tax: { map: "https://example.org/" } } };
  expect(entered(directory)).toEqual([[["tax"], null]]);
});

test("what is entered of an office stands once, for all counters that it runs", () => {
  const directory: Directory = {
    ejin: {
      盟人力资源和社会保障局: { phone: "1000" },
      "loan-counter": { phone: "2000" },
      tax: { phone: "3000" },
    },
  };
  expect(entered(directory)).toEqual([
    [["employment-service", "benefit-office", "insured-hr", "local-hr"], "1000"],
    [["loan-counter"], "2000"],
    [["tax"], "3000"],
  ]);
});
