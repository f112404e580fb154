import { expect, it } from "vitest";
import { rules } from "@/lib/policy";
import { wholeSets } from "./whole-sets";

const setsOf = (programme: string, requirement: string): readonly string[] => {
  const found = rules.programmes
    .find(({ id }) => id === programme)
    ?.requirements.find(({ id }) => id === requirement);
  return found ? wholeSets(found.test, rules.facts).map(({ id }) => id) : [];
};

it("names a set of which any member will do", () => {
  expect(setsOf("startup-loan-individual", "loan-group")).toEqual(["loanGroups"]);
});

it("leaves out a set of which only some members will do", () => {
  expect(setsOf("startup-service-subsidy", "role")).toEqual([]);
});
