import { describe, expect, test } from "vitest";
import { harbour } from "../documents/testing/harbour";
import {
  clauseIn,
  clausesOf,
  contradictionIn,
  contradictionsIn,
  counterIn,
  factIn,
  fundIn,
  fundsIn,
  hotlinesFor,
  materialIn,
  officeIn,
  outsideIn,
  parameterIn,
  placeFactIn,
  programmeIn,
  requirementIn,
  responsibleIn,
} from "./lookups";

const { rules } = harbour;
const grant = programmeIn(rules, "boat-grant");

describe("what stands in a document is found by its id", () => {
  test.each([
    ["a programme", () => programmeIn(rules, "crew-award").title, "雇用船员奖励"],
    ["a counter", () => counterIn(rules, "harbour-office").nameIn, "港务窗口"],
    ["an office", () => officeIn(rules, "harbour").name, "海港港务局"],
    ["another document", () => outsideIn(rules, "ship-rules").title, "船舶规定"],
    ["a clause", () => clauseIn(harbour, "2.1").meaning, "雇 3 名以上船员的有奖励。"],
    ["a material", () => materialIn(harbour, "ship-papers").name, "船舶证书"],
    ["a requirement", () => requirementIn(grant, "one-year").words, "买船满 1 年"],
    ["a source of money", () => fundIn(grant, "harbour-fund").name, "海港基金"],
    ["a contradiction", () => contradictionIn(rules, "no-boat-bought").applicant, "person"],
    ["the place of an applicant", () => placeFactIn(rules).label, "所在码头"],
  ])("%s", (_, found, expected) => {
    expect(found()).toBe(expected);
    expect(found()).toBe(expected);
  });

  test.each([
    ["no programme is called x", () => programmeIn(rules, "x")],
    ["no counter is called x", () => counterIn(rules, "x")],
    ["no office is called x", () => officeIn(rules, "x")],
    ["no other document is called x", () => outsideIn(rules, "x")],
    ["no clause is called x", () => clauseIn(harbour, "x")],
    ["no material is called x", () => materialIn(harbour, "x")],
    ["no requirement is called x", () => requirementIn(grant, "x")],
    ["no fund is called x", () => fundIn(grant, "x")],
    ["no contradiction is called x", () => contradictionIn(rules, "x")],
    ["no fact is called x", () => placeFactIn({ ...rules, places: { fact: "x", elsewhere: "" } })],
    ["no fact is called x", () => factIn(rules, "x")],
    ["no parameter is called x", () => parameterIn(rules, "x")],
  ])("or it is said that %s", (message, find) => {
    expect(find).toThrow(message);
  });
});

test("a place is a choice of names, not of numbers", () => {
  const [quay] = rules.facts;
  if (quay?.type !== "choice") throw new Error("the harbour has no quay");
  const numbered = { ...quay, options: [...quay.options, { id: 4, label: "第四码头" }] };
  expect(() => placeFactIn({ ...rules, facts: [numbered] })).toThrow("quay is no choice");
});

test("the clauses are those of all articles in their order", () => {
  expect(clausesOf(harbour).map(({ id }) => id)).toEqual(["1.1", "1.2", "2.1", "2.2"]);
});

test("the money of a result and its warnings are named in full", () => {
  expect(fundsIn(grant, { funding: ["harbour-fund"] })).toEqual([
    { id: "harbour-fund", name: "海港基金" },
  ]);
  expect(fundsIn(grant, { funding: [] })).toEqual([]);
  expect(contradictionsIn(rules, { warnings: ["no-boat-bought"] })).toEqual(rules.contradictions);
});

test("an article has those who answer for it, the preamble nobody", () => {
  expect(responsibleIn(rules, 2)).toEqual({ lead: "harbour", joint: [], andOthers: true });
  expect(responsibleIn(rules, 0)).toEqual({ lead: null, joint: [], andOthers: false });
  expect(() => responsibleIn(rules, 3)).toThrow(new RangeError("the document has no article 3"));
});

test("the numbers to call are the counter's, the programme's and the general ones, in their order", () => {
  const hotline = (id: string) => ({ id, number: id, name: id, about: id });
  const hotlines = ["fund", "others", "counter", "own"].map(hotline);
  const general = { ...hotline("general"), general: true } as const;
  const counters = rules.counters.map((counter) => ({ ...counter, hotlines: ["counter"] }));
  const found = hotlinesFor(
    { rules: { ...rules, counters }, hotlines: [...hotlines, general] },
    { counter: { ...grant.counter, hotlines: ["own"] } },
  );
  expect(found.map(({ id }) => id)).toEqual(["counter", "own", "general"]);
});
