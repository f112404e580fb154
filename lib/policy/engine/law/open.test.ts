import { expect, test } from "vitest";
import { isOpenLaw, openFigure, openRequirement } from "./open";

test("what only the office knows has a public id of its own", () => {
  expect(openFigure("loan.staff")).toBe("figure:loan.staff");
  expect(openRequirement("loan", "staff")).toBe("requirement:loan.staff");
});

test.each([
  [openFigure("loan.staff"), true],
  [openRequirement("loan", "staff"), true],
  ["figure", false],
  ["a figure:loan.staff", false],
  ["staff", false],
])("%s", (fact, expected) => {
  expect(isOpenLaw(fact)).toBe(expected);
});
