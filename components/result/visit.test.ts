import { afterEach, beforeEach, expect, it } from "vitest";
import { saveCase, storedCase, wipeCase } from "@/components/case/store";
import {
  readingKey,
  readTab,
  tabSnapshot,
  visitedPapersKey,
  writeTab,
} from "@/components/case/tab";
import { leaveVisited, visitedCase } from "@/components/case/visited";
import type { Case } from "@/lib/case/case";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { graduate, herder } from "./testing";
import { adopt, visit } from "./visit";

const today = "2026-11-30";
const own: Case = { asOf: null, facts: graduate };
const theirs: Case = { asOf: "2019-09-01", facts: herder };
/** The answers of the tab as they come by a link: in another order, and with their day. */
const sameByLink: Case = {
  asOf: today,
  facts: { ...Object.fromEntries(Object.entries(graduate).reverse()), applicant: "person" },
};

beforeEach(() => {
  saveCase(own);
  writeTab("case-papers-person", "own marks");
});
afterEach(wipeCase);

it("looks at the case of a link, and leaves the own one with all that belongs to it", () => {
  const before = tabSnapshot();
  visit(facts, theirs, today);
  writeTab(visitedPapersKey, "their marks");
  writeTab(readingKey, "far down");
  expect(visitedCase()).toEqual(theirs);
  expect(storedCase()).toBe(own);
  expect(readTab("case-papers-person")).toBe("own marks");
  leaveVisited();
  expect(visitedCase()).toBeNull();
  expect(readTab(readingKey)).toBeNull();
  expect(tabSnapshot()).toBe(before);
});

it("shows one's own where the link says the same of the same day, and not on another day", () => {
  visit(facts, theirs, today);
  visit(facts, sameByLink, today);
  expect(visitedCase()).toBeNull();
  expect(storedCase()).toBe(own);
  visit(facts, { ...sameByLink, asOf: "2026-11-29" }, today);
  expect(visitedCase()?.asOf).toBe("2026-11-29");
  expect(storedCase()).toBe(own);
});

it("goes on with the case of a link, and what was marked for it takes the place of the own marks", () => {
  visit(facts, theirs, today);
  writeTab(visitedPapersKey, "their marks");
  adopt(facts, theirs, today);
  expect(storedCase()).toBe(theirs);
  expect(visitedCase()).toBeNull();
  expect(readTab(visitedPapersKey)).toBeNull();
  expect(readTab("case-papers-person")).toBe("their marks");
});

it("keeps what was marked for the same answers, and drops it with another person's", () => {
  adopt(facts, { ...sameByLink, asOf: "2026-11-29" }, today);
  expect(readTab("case-papers-person")).toBe("own marks");
  expect(storedCase()?.asOf).toBe("2026-11-29");
  adopt(facts, { asOf: "2026-11-29", facts: { ...graduate, businessStaff: 9 } }, today);
  expect(readTab("case-papers-person")).toBeNull();
  expect(storedCase()?.facts.businessStaff).toBe(9);
});
