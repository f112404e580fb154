import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { amended, createAssessor, type Facts } from "@/lib/policy/engine";
import { nextWanted, relevanceOf } from "./relevance";

const assess = createAssessor(rules);
const asOf = "2019-09-01";

const relevance = (facts: Facts) => relevanceOf(rules, assess, assess(facts, asOf), facts);
const next = (facts: Facts, after: string | null) =>
  nextWanted(rules.facts, assess(facts, asOf), facts, after);

const person = { applicant: "person", district: "ejin" } as const;

describe("a fact of the applicant", () => {
  test("is needed until it is stated, then counts", () => {
    expect(relevance(person).get("workStatus")).toBe("needed");
    expect(relevance({ ...person, workStatus: "unemployed" }).get("workStatus")).toBe("counts");
  });
  test("makes no difference once everything is decided, stated or not", () => {
    const outside = relevance({ ...person, district: "outside", canWork: true });
    expect(outside.get("canWork")).toBe("irrelevant");
    expect(outside.get("wantsWork")).toBe("irrelevant");
    expect(outside.get("district")).toBe("counts");
  });
  test("counts where it decides only whose money it is", () => {
    const trained: Facts = { ...person, ruralLabourer: true, completedTraining: true };
    expect(relevance(trained).get("fiveCategories")).toBe("later");
    expect(relevance({ ...trained, fiveCategories: true }).get("fiveCategories")).toBe("counts");
    expect(relevance({ ...trained, ruralLabourer: false }).get("fiveCategories")).toBe(
      "irrelevant",
    );
  });
  test("of another kind is not there", () => {
    expect(relevance(person).has("enterpriseSize")).toBe(false);
  });
});

describe("a fact of an office", () => {
  const lowIncome: Facts = { ...person, lowIncomeHousehold: true };
  test("is needed where a result waits for it, and counts once stated", () => {
    expect(relevance(lowIncome).get("minimumLivingConfirmed")).toBe("needed");
    const settled = { ...lowIncome, minimumLivingConfirmed: true };
    expect(relevance(settled).get("minimumLivingConfirmed")).toBe("counts");
  });
  test("may yet be needed while the applicant has more to say", () => {
    expect(relevance(person).get("minimumLivingConfirmed")).toBe("later");
  });
  test("makes no difference where nothing waits for it", () => {
    const facts: Facts = { ...person, lowIncomeHousehold: false };
    expect(relevance(facts).get("minimumLivingConfirmed")).toBe("irrelevant");
    const stated = { ...facts, minimumLivingConfirmed: true };
    expect(relevance(stated).get("minimumLivingConfirmed")).toBe("irrelevant");
  });
});

describe("the next fact to ask for", () => {
  test("is never what a later paper has left unknown: nobody can state it", () => {
    const folded = amended(rules);
    const today = createAssessor(folded);
    const facts: Facts = {
      applicant: "enterprise",
      district: "ejin",
      paysUnemploymentInsurance: true,
      layoffsLastYear: 1,
      staffYearEnd: 99,
      premiumPaidLastYearYuan: 1000,
    };
    const assessment = today(facts, "2026-11-30");
    const refund = assessment.results.find(({ programme }) => programme === "stability-refund");
    expect(refund?.pending).toContain("figure:stability-refund.share");
    const asked = new Set<string>();
    for (let at: string | null = null; ; ) {
      at = nextWanted(folded.facts, assessment, facts, at);
      if (at === null || asked.has(at)) break;
      asked.add(at);
    }
    expect([...asked].filter((id) => id.includes(":"))).toEqual([]);
    expect(asked.size).toBeGreaterThan(5);
  });
  test("is the first, and the one after that from there", () => {
    expect(next({ applicant: "person" }, null)).toBe("district");
    expect(next(person, null)).toBe("workStatus");
    expect(next(person, "workStatus")).toBe("birthDate");
  });
  test("is the first again after the last", () => {
    expect(next(person, "temporaryReliefConfirmed")).toBe("workStatus");
  });
  test("is not one that was said to be unclear", () => {
    expect(next({ ...person, workStatus: null }, "district")).toBe("birthDate");
  });
  test("is an office's once the applicant has said everything, and then there is none", () => {
    const facts: Record<string, unknown> & Facts = { ...person };
    for (;;) {
      const id = next(facts, null);
      const fact = rules.facts.find((one) => one.id === id);
      if (!fact || fact.holder === "office") break;
      Object.assign(facts, { [fact.id]: fact.id === "suddenHardship" ? true : null });
    }
    expect(next(facts, null)).toBe("temporaryReliefConfirmed");
    expect(next({ ...facts, temporaryReliefConfirmed: false }, null)).not.toBe(
      "temporaryReliefConfirmed",
    );
  });
});
