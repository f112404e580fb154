import { afterEach, expect, test, vi } from "vitest";
import type { Case } from "@/lib/case/case";
import { dayOfDesk, desk, deskState, subscribeToDesk } from "./state";

const handedOver: Case = {
  asOf: "2019-09-01",
  facts: { applicant: "person", district: "ejin", canWork: true },
};

afterEach(() => desk.wipe());

test("what was handed over stays as it was while the clerk changes it", () => {
  desk.open(handedOver);
  desk.set("canWork", false);
  desk.setAsOf(null);
  expect(deskState().received).toEqual(handedOver);
  expect(deskState().value).toEqual({
    asOf: null,
    statedOn: "2019-09-01",
    facts: { applicant: "person", district: "ejin", canWork: false },
  });
});

test("an answer can be taken back, and 不清楚 is an answer", () => {
  desk.set("canWork", null);
  expect(deskState().value.facts.canWork).toBeNull();
  desk.set("canWork", undefined);
  expect(deskState().value.facts).toEqual({ applicant: "person" });
});

test("tells of changes only, and keeps the object between them", () => {
  desk.set("loanGroups", ["veteran"]);
  const listener = vi.fn();
  const stop = subscribeToDesk(listener);
  const before = deskState();
  desk.set("loanGroups", ["veteran"]);
  desk.setAsOf(null);
  desk.setApplicant("person", "district");
  expect(listener).not.toHaveBeenCalled();
  expect(deskState()).toBe(before);
  desk.set("loanGroups", []);
  expect(listener).toHaveBeenCalledOnce();
  stop();
});

test("another kind of applicant begins with the place alone, and the first is not lost", () => {
  desk.set("district", "ejin");
  desk.set("canWork", true);
  desk.setApplicant("enterprise", "district");
  expect(deskState().value.facts).toEqual({ applicant: "enterprise", district: "ejin" });
  desk.set("district", "alxa-left");
  desk.setApplicant("person", "district");
  expect(deskState().value.facts).toEqual({
    applicant: "person",
    district: "alxa-left",
    canWork: true,
  });
});

test("the next person finds nothing of the last", () => {
  desk.open(handedOver);
  desk.setApplicant("enterprise", "district");
  const { round } = deskState();
  desk.wipe();
  expect(deskState()).toEqual({
    value: { asOf: null, facts: { applicant: "person" } },
    received: null,
    round: round + 1,
  });
  desk.setApplicant("enterprise", "district");
  desk.setApplicant("person", "district");
  expect(deskState().value.facts).toEqual({ applicant: "person" });
});

test("assesses on today in Shanghai unless told otherwise", () => {
  const evening = new Date("2026-03-01T17:00:00Z");
  expect(dayOfDesk(deskState(), evening)).toBe("2026-03-02");
  desk.setAsOf("2019-09-01");
  expect(dayOfDesk(deskState(), evening)).toBe("2019-09-01");
});
