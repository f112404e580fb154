import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { localise, type Rules, rules } from "@/lib/policy";
import { Live } from "./live";
import { desk } from "./state";

const zh = localise(rules, "zh") as Rules<string>;
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
    live = new Live(zh, nothing);
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
    live = new Live(zh, { ...nothing, localUnemploymentPercent: { 2018: 3 } });
    stop = live.start();
    desk.setApplicant("enterprise");
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
