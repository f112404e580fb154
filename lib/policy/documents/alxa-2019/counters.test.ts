import { describe, expect, it, test } from "vitest";
import { clauseIn, counterIn, document, hotlinesFor, programmeIn, rules } from "../..";
import { counters } from "./counters";

const at = (counter: string) =>
  rules.programmes.filter((programme) => programme.counter.id === counter).map(({ id }) => id);

describe("where one applies", () => {
  test.each([
    [
      "employment-service",
      "startup-premises youth-internship vocational-training-subsidy training-living-allowance rural-training appraisal-fee-subsidy unemployment-registration hardship-recognition social-insurance-subsidy post-subsidy public-welfare-post",
    ],
    ["benefit-office", "unemployment-benefit unemployed-medical-insurance"],
    ["insured-hr", "skill-upgrade-subsidy stability-refund distressed-stability-refund"],
    [
      "local-hr",
      "startup-subsidy internship-host-subsidy distressed-training-subsidy apprenticeship-subsidy startup-service-subsidy incubator-award project-intake-subsidy project-promotion-subsidy training-base-award labour-exchange-subsidy rural-training-provider",
    ],
    ["loan-counter", "startup-loan-individual startup-loan-graduate startup-loan-enterprise"],
    ["finance", "loan-fund-award"],
    ["guarantee", "sme-guarantee"],
    ["tax", "key-group-tax-relief key-group-hiring-relief"],
    ["civil-affairs", "temporary-living-allowance minimum-living-guarantee temporary-relief"],
  ])("%s", (counter, programmes) => {
    expect(at(counter)).toEqual(programmes.split(" "));
  });

  it("is named by a clause for seven programmes, and is the usual place for the others", () => {
    const named = rules.programmes.flatMap(({ id, counter: { clause } }) =>
      clause === null ? [] : [[id, clause] as const],
    );
    expect(Object.fromEntries(named)).toEqual({
      "skill-upgrade-subsidy": "9.2",
      "unemployment-registration": "10.1",
      "hardship-recognition": "10.3",
      "social-insurance-subsidy": "10.5",
      "post-subsidy": "10.5",
      "sme-guarantee": "2.1",
      "distressed-training-subsidy": "6.1",
    });
    for (const [, clause] of named) expect(clauseIn(document, clause).id).toBe(clause);
  });

  it("goes by a person's residence at two counters only, and by the place of registration at all", () => {
    const byResidence = counters.filter(({ inDistrictOf }) => inDistrictOf.includes("person"));
    expect(byResidence.map(({ id }) => id)).toEqual(["employment-service", "civil-affairs"]);
    for (const { inDistrictOf } of counters) {
      expect(inDistrictOf).toEqual(expect.arrayContaining(["enterprise", "institution"]));
    }
  });
});

describe("numbers to call", () => {
  const numbers = (id: string) =>
    hotlinesFor(document, programmeIn(rules, id)).map(({ number }) => number);

  test.each([
    ["unemployment-registration", ["12333", "12345"]],
    ["startup-loan-individual", ["12333", "12345"]],
    ["unemployed-medical-insurance", ["12333", "12393", "12345"]],
    ["unemployment-benefit", ["12333", "12345"]],
    ["key-group-tax-relief", ["12366", "12345"]],
    ["key-group-hiring-relief", ["12366", "12345"]],
    ["temporary-relief", ["12345"]],
    ["sme-guarantee", ["12345"]],
    ["loan-fund-award", ["12345"]],
  ])("%s: %j", (id, expected) => {
    expect(numbers(id)).toEqual(expected);
  });

  it("an unknown counter is an error", () => {
    expect(() => counterIn(rules, "bureau")).toThrow("bureau");
  });
});
