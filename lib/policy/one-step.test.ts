import { expect, test } from "vitest";
import { harbour } from "./documents/testing/harbour";
import { differByOneStep } from "./one-step";

const { facts } = harbour.rules;
const asOf = "2024-03-01";
const differ = (
  one: Readonly<Record<string, number | string | boolean | null>>,
  other: Readonly<Record<string, number | string | boolean | null>>,
) => differByOneStep(facts, { asOf, facts: one }, { asOf, facts: other });

test.each([
  ["one person", { crew: 2 }, { crew: 3 }, true],
  ["two people", { crew: 2 }, { crew: 4 }, false],
  ["nothing", { crew: 2 }, { crew: 2 }, false],
  ["a hundredth of a percent", { catchPercent: 100 }, { catchPercent: 100.01 }, true],
  ["two of them", { catchPercent: 100 }, { catchPercent: 100.02 }, false],
  ["a day, over 29 February", { boughtOn: "2024-02-29" }, { boughtOn: "2024-03-01" }, true],
  ["two days", { boughtOn: "2024-02-28" }, { boughtOn: "2024-03-01" }, false],
  ["yes and no", { boat: true }, { boat: false }, false],
  ["a number and nothing stated", { crew: 1 }, {}, false],
  ["two facts", { crew: 2, catchPercent: 100 }, { crew: 3, catchPercent: 100.01 }, false],
])("%s", (_, one, other, is) => {
  expect(differ(one, other)).toBe(is);
  expect(differ(other, one)).toBe(is);
});

test("the assessment date alone", () => {
  const on = (day: string, more = {}) => ({ asOf: day, facts: { crew: 2 }, ...more });
  expect(differByOneStep(facts, on("2024-02-29"), on("2024-03-01"))).toBe(true);
  expect(differByOneStep(facts, on("2024-02-28"), on("2024-03-01"))).toBe(false);
  const stated = on("2024-03-01", { statedOn: "2024-02-29" });
  expect(differByOneStep(facts, on("2024-02-29"), stated)).toBe(false);
  const another = on("2024-03-01", { facts: { crew: 3 } });
  expect(differByOneStep(facts, on("2024-02-29"), another)).toBe(false);
});
