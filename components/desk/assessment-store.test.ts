import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rules } from "@/lib/policy";
import { AssessmentStore } from "./assessment-store";
import { desk } from "./state";

describe("the assessment of the desk", () => {
  let store: AssessmentStore;
  let stop: () => void;

  beforeEach(() => {
    const nowhere = { addEventListener: () => {}, removeEventListener: () => {} };
    vi.stubGlobal("document", nowhere);
    vi.stubGlobal("window", nowhere);
    vi.useFakeTimers({ now: new Date("2019-09-01T04:00:00Z") });
    store = new AssessmentStore(rules, {});
    stop = store.start();
  });
  afterEach(() => {
    stop();
    desk.wipe();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("follows every change at once", () => {
    const listener = vi.fn();
    store.onChange(listener);
    desk.set("lowIncomeHousehold", true);
    desk.set("district", "ejin");
    expect(listener).toHaveBeenCalledTimes(2);
    expect(store.result("minimum-living-guarantee")?.verdict).toBe("conditional");
    expect(store.programmes()[0]).toBe("minimum-living-guarantee");
  });

  test("keeps results that look as before, so that their rows rest", () => {
    desk.set("district", "ejin");
    const before = store.programmes().map((id) => store.result(id));
    desk.set("lowIncomeHousehold", true);
    const after = before.map((result) => result && store.result(result.programme));
    const changed = before.filter((result, index) => result !== after[index]);
    expect(changed.map((result) => result?.programme)).toEqual(["minimum-living-guarantee"]);
  });

  test("what somebody has already stands after what is out of reach", () => {
    desk.set("district", "ejin");
    desk.set("registeredUnemployed", true);
    expect(store.result("unemployment-registration")?.verdict).toBe("held");
    const order = store.programmes();
    expect(order.indexOf("unemployment-registration")).toBe(order.length - 1);
    desk.setAsOf("2026-11-25");
    const verdicts = store.programmes().map((id) => store.result(id)?.verdict);
    expect(verdicts.at(-1)).toBe("notInForce");
    expect(verdicts.indexOf("held")).toBeGreaterThan(verdicts.lastIndexOf("unknown"));
  });

  test("a row changes with the district, by which its counter is named", () => {
    desk.set("district", "ejin");
    const before = store.result("temporary-relief");
    desk.set("district", "alxa-left");
    expect(store.result("temporary-relief")).not.toBe(before);
  });

  test("a row changes with whether its programme still runs", () => {
    desk.set("district", "ejin");
    const id = "minimum-living-guarantee";
    desk.setAsOf("2021-06-18");
    const before = store.result(id);
    desk.setAsOf("2021-06-19");
    expect(before?.status.state).toBe("known");
    expect(store.result(id)?.status.state).toBe("unconfirmed");
    expect(store.result(id)?.verdict).toBe(before?.verdict);
  });

  test("a day of birth that cannot be on the assessment date counts as not stated", () => {
    desk.set("district", "ejin");
    desk.set("birthDate", "2019-09-01");
    expect(store.facts().birthDate).toBe("2019-09-01");
    desk.setAsOf("2019-08-31");
    expect(store.facts().birthDate).toBeUndefined();
    expect(store.assessment().questions).toContain("birthDate");
    desk.set("birthDate", "1899-08-31");
    expect(store.facts().birthDate).toBe("1899-08-31");
    desk.set("birthDate", "1899-08-30");
    expect(store.facts().birthDate).toBeUndefined();
  });

  test("what was said of this year stays said of that year on another day", () => {
    desk.set("trainingAllowanceThisYear", true);
    desk.setAsOf("2020-01-01");
    expect(store.case()).toEqual({
      asOf: "2020-01-01",
      statedOn: "2019-09-01",
      facts: { applicant: "person", trainingAllowanceThisYear: true },
    });
    expect(store.assessment().statedOn).toBe("2019-09-01");
  });

  test("warns of a day more than two years ahead", () => {
    const ids = () => store.assessment().warnings;
    desk.setAsOf("2021-09-01");
    expect(ids()).toEqual([]);
    desk.setAsOf("2021-09-02");
    expect(ids()).toEqual(["assessed-far-ahead"]);
  });

  test("says what matters once the keys rest", () => {
    const listener = vi.fn();
    store.onDebouncedChange(listener);
    desk.set("district", "ejin");
    desk.set("lowIncomeHousehold", true);
    expect(listener).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(listener).toHaveBeenCalledOnce();
    expect(store.matters("lowIncomeHousehold")).toBe("counts");
    expect(store.matters("minimumLivingConfirmed")).toBe("needed");
  });

  test("takes what the operator has stated, until the clerk states otherwise", () => {
    stop();
    store = new AssessmentStore(rules, {
      localUnemploymentPercent: { by: "year", byYear: { 2018: 3 } },
    });
    stop = store.start();
    desk.setApplicant("enterprise", "district");
    const facts = {
      district: "ejin",
      paysUnemploymentInsurance: true,
      layoffsLastYear: 5,
      staffYearEnd: 195,
      premiumPaidLastYearYuan: 100,
    };
    for (const [fact, value] of Object.entries(facts)) desk.set(fact, value);
    vi.runAllTimers();
    expect(store.result("stability-refund")?.verdict).toBe("eligible");
    expect(store.filledIn("localUnemploymentPercent")).toMatchObject({ value: 3, year: 2018 });
    expect(store.matters("localUnemploymentPercent")).toBe("counts");
    desk.set("localUnemploymentPercent", 2.5);
    vi.runAllTimers();
    expect(store.result("stability-refund")?.verdict).toBe("ineligible");
    expect(store.filledIn("localUnemploymentPercent")).toBeUndefined();
  });
});
