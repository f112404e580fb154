import { describe, expect, test } from "vitest";
import { amended, type Confirmation, programmeIn, type Rules, rules } from "@/lib/policy";
import { dayAfter, dayOf, formatDay } from "@/lib/policy/engine";
import { isStillToBegin, runningOf, runsOn, statusesOn, stretchesOf } from "./running";

const running = (programme: string, over: Partial<Rules> = {}) => {
  const folded = amended({ ...rules, ...over });
  return runningOf(folded, programmeIn(folded, programme));
};

const stateOn = (programme: string, day: string, over: Partial<Rules> = {}) =>
  statusesOn(running(programme, over), day)[0]?.status.state;

const word = (over: Partial<Confirmation>): Partial<Rules> => ({
  confirmations: [
    { programme: "startup-subsidy", on: "2026-03-01", by: "窗口", answer: "running", ...over },
  ],
});

test.each([
  ["two years after the document", "startup-subsidy", "2021-06-18", "known"],
  ["a day later", "startup-subsidy", "2021-06-19", "unconfirmed"],
  ["on the last day that a paper states", "startup-loan-enterprise", "2028-09-30", "known"],
  ["a day later", "startup-loan-enterprise", "2028-10-01", "unconfirmed"],
  ["two years after a paper without a last day", "stability-refund", "2022-02-10", "known"],
  ["a day later", "stability-refund", "2022-02-11", "unconfirmed"],
  ["on the last day of its period", "youth-internship", "2021-12-31", "unconfirmed"],
  ["a day later", "youth-internship", "2022-01-01", "ended"],
  ["by another document", "key-group-tax-relief", "2026-11-30", "known"],
  ["after that period", "key-group-tax-relief", "2028-01-01", "ended"],
])("%s: %s on %s is %s", (_, programme, day, state) => {
  expect(stateOn(programme, day)).toBe(state);
});

describe("an office's word", () => {
  test("counts for a year, and not before it was given", () => {
    const said = word({});
    expect(stateOn("startup-subsidy", "2026-02-28", said)).toBe("unconfirmed");
    expect(stateOn("startup-subsidy", "2026-03-01", said)).toBe("confirmed");
    expect(stateOn("startup-subsidy", "2027-03-01", said)).toBe("confirmed");
    expect(stateOn("startup-subsidy", "2027-03-02", said)).toBe("unconfirmed");
  });

  test("of one district is told apart from the others, and does for the list", () => {
    const local = running("startup-subsidy", word({ districts: ["ejin"] }));
    const [general, here, ...more] = statusesOn(local, "2026-11-30");
    expect(general).toMatchObject({ status: { state: "unconfirmed" }, districts: [] });
    expect(here).toMatchObject({ status: { state: "confirmed" }, districts: ["额济纳旗"] });
    expect(more).toEqual([]);
    expect(runsOn(local, "2026-11-30")).toBe(true);
    expect(runsOn(local, "2028-11-30")).toBe(false);
  });

  test("that it has ended counts from its day", () => {
    const said = word({ answer: "ended" });
    expect(stateOn("startup-subsidy", "2026-03-01", said)).toBe("ended");
    expect(stateOn("startup-subsidy", "2026-02-28", said)).toBe("unconfirmed");
  });
});

test("the list counts what is known or confirmed, and nothing that is not", () => {
  const folded = amended(rules);
  const found = folded.programmes
    .filter((one) => runsOn(runningOf(folded, one), "2026-11-30"))
    .map(({ id }) => id);
  expect(found).toEqual([
    "startup-loan-individual",
    "key-group-tax-relief",
    "startup-loan-enterprise",
    "key-group-hiring-relief",
  ]);
});

test("before its first day a programme is still to begin", () => {
  const one = running("youth-internship");
  expect(isStillToBegin(one, "2018-12-31")).toBe(true);
  expect(isStillToBegin(one, "2019-01-01")).toBe(false);
});

test("a page hands on only what is about its programme", () => {
  const { rules: own } = running("startup-loan-individual");
  expect(own.instruments.map(({ id }) => id)).toEqual(["loans-2020", "loans-2023"]);
  expect(own.figures.map(({ id }) => id)).toEqual(["startup-loan-individual.ceiling"]);
});

test("the stretches of a programme say on each day what that day says", () => {
  const over = word({ districts: ["ejin"] });
  for (const id of [
    "startup-subsidy",
    "startup-loan-enterprise",
    "stability-refund",
    "youth-internship",
    "key-group-tax-relief",
  ]) {
    const own = running(id, over);
    const saidOn = (day: string) => [isStillToBegin(own, day), statusesOn(own, day)];
    const stretches = stretchesOf(own, saidOn);
    expect(stretches.map(({ from }) => from)[0]).toBeNull();
    const wrong: string[] = [];
    for (let day = dayOf("2018-01-01"); day < dayOf("2032-01-01"); day = dayAfter(day)) {
      const text = formatDay(day);
      const holding = stretches.filter(
        ({ from, until }) => (from ?? "") <= text && text <= (until ?? text),
      );
      const said = JSON.stringify(holding.map((stretch) => stretch.said));
      if (said !== JSON.stringify([saidOn(text)])) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  }
});
