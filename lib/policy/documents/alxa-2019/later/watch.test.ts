import { expect, test } from "vitest";
import { dueOn } from "../../../engine/law/watch";
import { alxa2019 } from "..";

const { rules } = alxa2019;

const due = (today: string, changed: Partial<typeof rules> = {}) =>
  dueOn({ ...rules, ...changed }, today).map(({ kind, id, day }) => `${kind} ${id} ${day}`);

test("a figure is to be looked up again once 90 days have passed", () => {
  expect(due("2027-02-20")).not.toContain("value lpr-one-year 2026-11-22");
  expect(due("2027-02-21")).toContain("value lpr-one-year 2026-11-22");
});

test("so is a later paper, unless the operator states it", () => {
  expect(due("2027-02-28")).not.toContain("value loans-2023 2026-11-30");
  expect(due("2027-03-01")).toContain("value loans-2023 2026-11-30");
  const stated = rules.instruments.map((one) => ({ ...one, lookedUp: null }));
  expect(due("2027-03-01", { instruments: stated })).not.toContain("value loans-2023 2026-11-30");
});

test("a paper that ends is told 90 days before, and until its last day", () => {
  const loans = "paper loans-2023 2028-09-30";
  expect(due("2028-07-01")).not.toContain(loans);
  expect(due("2028-07-02")).toContain(loans);
  expect(due("2028-09-30")).toContain(loans);
  expect(due("2028-10-01")).not.toContain(loans);
  expect(due("2028-10-01")).toContain("open startup-loan-individual.ceiling 2028-10-01");
});

test("an office's word is asked for again 90 days before a year has passed, and only the last one", () => {
  const said = (on: string, answer: "running" | "ended" = "running") => ({
    programme: "startup-subsidy",
    on,
    by: "人社局",
    answer,
  });
  const word = "confirmation startup-subsidy 2026-12-01";
  const asked = (today: string, ...confirmations: ReturnType<typeof said>[]) =>
    due(today, { confirmations }).filter((one) => one.startsWith("confirmation"));
  expect(asked("2026-09-01", said("2025-12-01"))).toEqual([]);
  expect(asked("2026-09-02", said("2025-12-01"))).toEqual([word]);
  expect(asked("2027-01-01", said("2025-12-01"))).toEqual([word]);
  expect(asked("2026-09-02", said("2025-12-01"), said("2026-05-01"))).toEqual([]);
  expect(asked("2026-09-02", said("2025-12-01"), said("2026-05-01", "ended"))).toEqual([]);
});

test("what papers have left open is told since when", () => {
  expect(due("2025-12-31").filter((one) => one.startsWith("open"))).toEqual([]);
  expect(due("2026-01-01")).toContain("open skill-upgrade-subsidy.insured-months 2026-01-01");
  expect(due("2026-01-01")).toContain("open low-layoffs 2026-01-01");
});
