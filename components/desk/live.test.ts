import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rules } from "@/lib/policy";
import { Live } from "./live";
import { desk } from "./state";

const nothing = {
  graduateYearsMeasuredAt: { everywhere: null, byDistrict: {} },
  localUnemploymentPercent: {},
};

describe("the assessment of the desk", () => {
  let live: Live;
  let stop: () => void;

  beforeEach(() => {
    const nowhere = { addEventListener: () => {}, removeEventListener: () => {} };
    vi.stubGlobal("document", nowhere);
    vi.stubGlobal("window", nowhere);
    vi.useFakeTimers({ now: new Date("2019-09-01T04:00:00Z") });
    live = new Live(rules, nothing);
    stop = live.start();
  });
  afterEach(() => {
    stop();
    desk.wipe();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("follows every change at once", () => {
    const heard = vi.fn();
    live.onChange(heard);
    desk.set("lowIncomeHousehold", true);
    desk.set("district", "ejin");
    expect(heard).toHaveBeenCalledTimes(2);
    expect(live.result("minimum-living-guarantee")?.verdict).toBe("conditional");
    expect(live.programmes()[0]).toBe("minimum-living-guarantee");
  });

  test("keeps results that look as before, so that their rows rest", () => {
    desk.set("district", "ejin");
    const before = live.programmes().map((id) => live.result(id));
    desk.set("lowIncomeHousehold", true);
    const after = before.map((result) => result && live.result(result.programme));
    const changed = before.filter((result, index) => result !== after[index]);
    expect(changed.map((result) => result?.programme)).toEqual(["minimum-living-guarantee"]);
  });

  test("what somebody has already stands after what is out of reach", () => {
    desk.set("district", "ejin");
    desk.set("registeredUnemployed", true);
    expect(live.result("unemployment-registration")?.verdict).toBe("held");
    const order = live.programmes();
    expect(order.indexOf("unemployment-registration")).toBe(order.length - 1);
    desk.setAsOf("2026-11-25");
    const verdicts = live.programmes().map((id) => live.result(id)?.verdict);
    expect(verdicts.at(-1)).toBe("notInForce");
    expect(verdicts.indexOf("held")).toBeGreaterThan(verdicts.lastIndexOf("unknown"));
  });

  test("a row changes with the district, by which its counter is named", () => {
    desk.set("district", "ejin");
    const before = live.result("temporary-relief");
    desk.set("district", "alxa-left");
    expect(live.result("temporary-relief")).not.toBe(before);
  });

  test("a day of birth that cannot be on the assessment date counts as not stated", () => {
    desk.set("district", "ejin");
    desk.set("birthDate", "2019-09-01");
    expect(live.facts().birthDate).toBe("2019-09-01");
    desk.setAsOf("2019-08-31");
    expect(live.facts().birthDate).toBeUndefined();
    expect(live.assessment().questions).toContain("birthDate");
    desk.set("birthDate", "1899-08-31");
    expect(live.facts().birthDate).toBe("1899-08-31");
    desk.set("birthDate", "1899-08-30");
    expect(live.facts().birthDate).toBeUndefined();
  });

  test("what was said of this year stays said of that year on another day", () => {
    desk.set("trainingAllowanceThisYear", true);
    desk.setAsOf("2020-01-01");
    expect(live.case()).toEqual({
      asOf: "2020-01-01",
      statedOn: "2019-09-01",
      facts: { applicant: "person", trainingAllowanceThisYear: true },
    });
    expect(live.assessment().statedOn).toBe("2019-09-01");
  });

  test("warns of a day more than two years ahead", () => {
    const ids = () => live.assessment().warnings;
    desk.setAsOf("2021-09-01");
    expect(ids()).toEqual([]);
    desk.setAsOf("2021-09-02");
    expect(ids()).toEqual(["assessed-far-ahead"]);
  });

  test("says what matters once the keys rest", () => {
    const heard = vi.fn();
    live.onSettled(heard);
    desk.set("district", "ejin");
    desk.set("lowIncomeHousehold", true);
    expect(heard).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(heard).toHaveBeenCalledOnce();
    expect(live.matters("lowIncomeHousehold")).toBe("counts");
    expect(live.matters("minimumLivingConfirmed")).toBe("needed");
  });

  test("takes what the operator has stated, until the clerk states otherwise", () => {
    stop();
    live = new Live(rules, { ...nothing, localUnemploymentPercent: { 2018: 3 } });
    stop = live.start();
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
    expect(live.result("stability-refund")?.verdict).toBe("eligible");
    expect(live.filledIn("localUnemploymentPercent")).toMatchObject({ value: 3, year: 2018 });
    expect(live.matters("localUnemploymentPercent")).toBe("counts");
    desk.set("localUnemploymentPercent", 2.5);
    vi.runAllTimers();
    expect(live.result("stability-refund")?.verdict).toBe("ineligible");
    expect(live.filledIn("localUnemploymentPercent")).toBeUndefined();
  });
});
