import { describe, expect, test } from "vitest";
import { document } from "@/lib/policy";
import { askingAhead, createAssessor, type Facts, rulesUnder } from "@/lib/policy/engine";
import { forQuestionnaire } from "@/lib/policy/for-browser";
import { questionnaireStateOf } from "./state";

const rules = rulesUnder(forQuestionnaire(document).rules, "document");
const ask = askingAhead(rules, createAssessor(rules));
const today = "2026-11-23";

const state = (facts: Facts, asOf = today) =>
  questionnaireStateOf(ask, rules, { asOf, facts }, today);

describe("the tally so far", () => {
  const firm = (premiumPaidLastYearYuan: number): Facts => ({
    applicant: "enterprise",
    district: "ejin",
    paysUnemploymentInsurance: true,
    layoffsLastYear: 0,
    premiumPaidLastYearYuan,
  });

  test("leaves out what comes to 0 yuan", () => {
    expect(state(firm(1), "2019-09-01").tally.eligible).toBe(1);
    expect(state(firm(0), "2019-09-01").tally.eligible).toBe(0);
  });

  test("counts what one has already as neither a yes nor a no", () => {
    const person: Facts = { applicant: "person", district: "ejin", registeredUnemployed: true };
    expect(state(person).tally.held).toBe(1);
    const other = state({ ...person, registeredUnemployed: null }).tally;
    expect(other.held).toBe(0);
  });
});

describe("answers that no longer matter", () => {
  test("are named, an office's facts never", () => {
    const outside = state({
      applicant: "enterprise",
      district: "outside",
      enterpriseSize: "small",
      layoffsLastYear: null,
      distressRecognised: true,
    });
    expect(outside.irrelevant).toEqual(["enterpriseSize"]);
    expect(outside.progress).toEqual({ next: null, about: 0 });
  });
});
