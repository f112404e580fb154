import { expect, test } from "vitest";
import { askingAhead } from "./asking-ahead";
import { type AssessmentDays, createAssessor } from "./assess";
import { atLeast, oneOf, yes, yesThisYear } from "./language/constructors";
import type { Fact } from "./language/fact";
import type { Programme } from "./language/programme";
import { fixture as f } from "./testing/fixture";
import { requirement, rulesOf } from "./testing/rules";

/** Registered as soon as one is open; then a benefit, which asks more. */
const register: Partial<Programme> = {
  id: "register",
  requirements: [requirement("open", yes(f.open))],
  outcome: [{ fact: "other", becomes: true }],
};
const benefit: Partial<Programme> = {
  id: "benefit",
  requirements: [
    requirement("registered", yes(f.other)),
    requirement("staff", atLeast(f.staff, 5)),
    requirement("colour", oneOf(f.colour, "red")),
  ],
};
/** Colours are asked of those only who have somebody. */
const facts = Object.values(f).map(
  (fact): Fact => (fact.id === "colour" ? { ...f.colour, presupposes: atLeast(f.hired, 1) } : fact),
);

const asked = (
  stated: object,
  programmes: readonly Partial<Programme>[] = [register, benefit],
  days?: AssessmentDays,
) => {
  const rules = rulesOf(programmes, { facts });
  const assess = askingAhead(rules, createAssessor(rules));
  return assess({ applicant: "person", ...stated }, "2019-09-01", days).questions;
};
const before = { open: true, other: false };

test("what follows a step is asked for with what matters now, in the order of asking", () => {
  expect(asked(before)).toEqual(["staff"]);
  expect(asked({ ...before, hired: 1 })).toEqual(["staff", "colour"]);
  const now = { id: "now", requirements: [requirement("paid", atLeast(f.paid, 1))] };
  expect(asked({ ...before, hired: 1 }, [register, benefit, now])).toEqual([
    "staff",
    "paid",
    "colour",
  ]);
});

test("what is not asked of everybody waits for the answer that it presupposes", () => {
  expect(asked({ ...before, hired: 0 })).toEqual(["staff"]);
  expect(asked({ ...before, hired: null })).toEqual(["staff"]);
});

test("nothing is asked for the sake of a step that cannot be taken, or leads nowhere", () => {
  expect(asked({ open: false, other: false })).toEqual([]);
  expect(asked({ other: false })).toEqual(["open"]);
  const { outcome: _, ...leadsNowhere } = register;
  expect(asked(before, [leadsNowhere, benefit])).toEqual([]);
});

test("once the step is done, what follows it is asked for as anything else", () => {
  expect(asked({ open: true, other: true, hired: 1 })).toEqual(["staff", "colour"]);
});

test("what follows is asked by the year in which the answers were stated", () => {
  const always = { ...register, requirements: [] };
  const thisYear = {
    ...benefit,
    requirements: [...(benefit.requirements ?? []), requirement("open", yesThisYear(f.open))],
  };
  const statedOn = (day: string) => asked(before, [always, thisYear], { statedOn: day });
  expect(statedOn("2019-01-01")).toEqual(["staff"]);
  expect(statedOn("2018-12-31")).toEqual([]);
});

test("nothing but the questions differs", () => {
  const rules = rulesOf([register, benefit], { facts });
  const assess = createAssessor(rules);
  const stated = { applicant: "person", ...before } as const;
  const { questions: ahead, ...rest } = askingAhead(rules, assess)(stated, "2019-09-01");
  const { questions, ...plain } = assess(stated, "2019-09-01");
  expect(rest).toEqual(plain);
  expect([questions, ahead]).toEqual([[], ["staff"]]);
});
