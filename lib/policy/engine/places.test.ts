import { describe, expect, test } from "vitest";
import { harbour } from "../documents/testing/harbour";
import { districtOfCounter, districtsOf } from "./places";

const { rules } = harbour;

test("the districts are those in which the document holds", () => {
  expect(districtsOf(rules).map(({ id }) => id)).toEqual(["north-quay", "south-quay"]);
});

test("a fact that is no choice states no district", () => {
  expect(() => districtsOf({ ...rules, places: { fact: "boat", elsewhere: "inland" } })).toThrow(
    "boat is no choice",
  );
});

describe("the counter of a district", () => {
  const office = { inDistrictOf: ["person"] } as const;

  test("is in the one that is stated", () => {
    const stated = { applicant: "person", quay: "south-quay" } as const;
    expect(districtOfCounter(office, stated, rules)).toMatchObject({
      id: "south-quay",
      label: "南码头",
    });
  });

  test.each([
    ["none is stated", { applicant: "person" }],
    ["the document does not hold there", { applicant: "person", quay: "inland" }],
    ["it goes by no district of this applicant", { applicant: "enterprise", quay: "south-quay" }],
  ] as const)("is nowhere known where %s", (_, stated) => {
    expect(districtOfCounter(office, stated, rules)).toBeNull();
  });
});
