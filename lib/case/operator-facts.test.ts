import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAssessor, districtsOf, document, type Facts, factIn, rules } from "@/lib/policy";
import {
  isStated,
  type OperatorFacts,
  usingOperatorFacts,
  withOperatorFacts,
} from "./operator-facts";

const assess = createAssessor(rules);

const measured = (
  everywhere: string | null,
  byDistrict: Record<string, string>,
): OperatorFacts => ({
  graduateYearsMeasuredAt: { by: "district", everywhere, byDistrict },
});
const rate = (byYear: Record<string, number>): OperatorFacts => ({
  localUnemploymentPercent: { by: "year", byYear },
});

const nothing: OperatorFacts = { ...measured(null, {}), ...rate({}) };
const everywhere: OperatorFacts = { ...nothing, ...measured("registration", {}) };
const inEjin: OperatorFacts = { ...nothing, ...measured(null, { ejin: "application" }) };
const rated: OperatorFacts = { ...nothing, ...rate({ 2021: 3.1 }) };

/** A case with what is stated so filled in. */
const filling = (facts: Facts, asOf: string, stated: OperatorFacts) =>
  withOperatorFacts({ rules, stated }, facts, asOf);

const person: Facts = { applicant: "person", district: "alxa-left" };
const enterprise: Facts = { applicant: "enterprise", district: "alxa-left" };

/** What is filled in, by fact. */
const filledIn = (facts: Facts, asOf: string, stated: OperatorFacts) =>
  Object.fromEntries(filling(facts, asOf, stated).filled.map(({ fact, value }) => [fact, value]));

describe("withOperatorFacts", () => {
  it("leaves a case as it is where nothing is stated", () => {
    const { facts, filled } = filling(enterprise, "2022-05-01", nothing);
    expect(facts).toBe(enterprise);
    expect(filled).toEqual([]);
  });

  it.each([
    ["2021-12-31", {}],
    ["2022-01-01", { localUnemploymentPercent: 3.1 }],
    ["2022-12-31", { localUnemploymentPercent: 3.1 }],
    ["2023-01-01", {}],
  ])("on %s fills in the rate of the year before: %j", (asOf, expected) => {
    expect(filledIn(enterprise, asOf, rated)).toEqual(expected);
  });

  it("passes over what the rules of a page know nothing of", () => {
    const fewer = { ...rules, facts: rules.facts.filter(({ holder }) => holder === "applicant") };
    const { facts, filled } = withOperatorFacts(
      { rules: fewer, stated: rated },
      enterprise,
      "2022-05-01",
    );
    expect([facts, filled]).toEqual([enterprise, []]);
  });

  it("says the place, the year and the value of what it fills in", () => {
    const { facts, filled } = filling(enterprise, "2022-05-01", rated);
    expect(facts).toEqual({ ...enterprise, localUnemploymentPercent: 3.1 });
    expect(filled).toEqual([
      {
        fact: "localUnemploymentPercent",
        value: 3.1,
        at: "localUnemploymentPercent.2021",
        year: 2021,
        district: null,
      },
    ]);
  });

  it("fills in a reading that holds everywhere, whether or not the district is known", () => {
    const parsed = { graduateYearsMeasuredAt: "registration" };
    expect(filledIn(person, "2022-05-01", everywhere)).toEqual(parsed);
    expect(filledIn({ applicant: "person" }, "2022-05-01", everywhere)).toEqual(parsed);
  });

  it("fills in the reading of a district for that district alone", () => {
    const parsed = { graduateYearsMeasuredAt: "application" };
    expect(filledIn({ ...person, district: "ejin" }, "2022-05-01", inEjin)).toEqual(parsed);
    expect(filling({ ...person, district: "ejin" }, "2022-05-01", inEjin).filled).toEqual([
      {
        fact: "graduateYearsMeasuredAt",
        value: "application",
        at: "graduateYearsMeasuredAt.ejin",
        year: null,
        district: "ejin",
      },
    ]);
    for (const district of ["alxa-left", "toString", null, undefined]) {
      expect(filledIn({ ...person, district }, "2022-05-01", inEjin)).toEqual({});
    }
  });

  it("keeps to the kind of applicant that the fact is about", () => {
    const all = { ...rated, ...measured("registration", {}) };
    expect(filledIn(person, "2022-05-01", all)).toEqual({
      graduateYearsMeasuredAt: "registration",
    });
    expect(filledIn(enterprise, "2022-05-01", all)).toEqual({ localUnemploymentPercent: 3.1 });
    expect(filledIn({ applicant: "institution" }, "2022-05-01", all)).toEqual({});
    for (const { fact } of document.operatorFacts) {
      expect(factIn(rules, fact)).toMatchObject({ holder: "office" });
    }
  });

  it.each([0, 2.8, null])(
    "lets %j stand, which the case has stated",
    (localUnemploymentPercent) => {
      const facts = { ...enterprise, localUnemploymentPercent };
      expect(filling(facts, "2022-05-01", rated)).toEqual({ facts, filled: [] });
    },
  );

  it("says nothing of places outside the league", () => {
    expect(filledIn({ ...enterprise, district: "outside" }, "2022-05-01", rated)).toEqual({});
    expect(filledIn({ ...person, district: "outside" }, "2022-05-01", everywhere)).toEqual({});
    const outside: Facts = { ...person, district: "outside" };
    expect(filling(outside, "2022-05-01", everywhere)).toEqual({
      facts: outside,
      filled: [],
    });
  });
});

describe("an assessment that knows what the operator has stated", () => {
  const refund: Facts = {
    ...enterprise,
    paysUnemploymentInsurance: true,
    layoffsLastYear: 3,
    staffYearEnd: 97,
    premiumPaidLastYearYuan: 1000,
  };
  const verdict = (percent: number | null) => {
    const stated = percent === null ? nothing : { ...rated, ...rate({ 2021: percent }) };
    const { results } = usingOperatorFacts({ rules, stated }, assess)(refund, "2022-05-01");
    return results.find(({ programme }) => programme === "stability-refund")?.verdict;
  };

  it("decides by the stated rate, at its threshold and one past it", () => {
    expect(verdict(null)).toBe("conditional");
    expect(verdict(3)).toBe("ineligible");
    expect(verdict(3.01)).toBe("eligible");
  });

  it("never flips a decided verdict when the district becomes known", () => {
    const graduate: Facts = {
      applicant: "person",
      graduate: true,
      leftSchoolOn: "2016-06-30",
      business: "sole-trader",
      firstBusiness: true,
      businessOperating: true,
      businessRegisteredOn: "2018-06-30",
      startupSubsidyReceived: false,
      hardshipRecognised: false,
    };
    const parsed = fc.option(fc.constantFrom("registration" as const, "application" as const));
    const districts = districtsOf(rules).map(({ id }) => id);
    const byDistrict = fc.record(
      Object.fromEntries(districts.map((district) => [district, parsed])),
    );
    fc.assert(
      fc.property(byDistrict, fc.constantFrom(...districts, "outside"), (all, district) => {
        const byDistrict = Object.fromEntries(
          Object.entries(all).flatMap(([id, one]) => (one === null ? [] : [[id, one]])),
        );
        const stated = { ...nothing, ...measured(null, byDistrict) };
        const assessed = (facts: Facts) =>
          usingOperatorFacts({ rules, stated }, assess)(facts, "2019-09-01").results.find(
            ({ programme }) => programme === "startup-subsidy",
          )?.verdict;
        const before = assessed(graduate);
        if (before === "eligible" || before === "ineligible") {
          expect(assessed({ ...graduate, district })).toBe(before);
        }
      }),
    );
  });
});

describe("isStated", () => {
  it.each([
    [measured(null, {}).graduateYearsMeasuredAt, false],
    [measured("registration", {}).graduateYearsMeasuredAt, true],
    [measured(null, { ejin: "application" }).graduateYearsMeasuredAt, true],
    [rate({}).localUnemploymentPercent, false],
    [rate({ 2021: 0 }).localUnemploymentPercent, true],
    [undefined, false],
  ])("%j: %s", (stated, expected) => {
    expect(isStated(stated)).toBe(expected);
  });
});
