import { expect, test } from "vitest";
import { programmeIn } from "@/lib/policy";
import { harbour } from "@/lib/policy/documents/testing/harbour";
import { triedHarbour } from "@/lib/policy/documents/testing/harbour-tried";
import { caseRows } from "./cases";

const { rules } = harbour;
const rowsOf = (id: string) =>
  caseRows(rules, programmeIn(rules, id), triedHarbour.examples[id] ?? []);

test("the first case is given whole, in the order of asking, and the others by what differs", () => {
  const [first, , , inland] = rowsOf("boat-grant");
  expect(first).toMatchObject({ number: 1, asOf: "2024-07-01", statedOn: null });
  expect(first?.facts.map(({ fact }) => fact)).toEqual([
    "quay",
    "boat",
    "boughtOn",
    "registered",
    "lifeJackets",
    "seaworthy",
  ]);
  expect(inland).toMatchObject({
    number: 4,
    facts: [{ fact: "quay", value: "inland" }],
    asOf: null,
    failed: [1],
  });
});

test("what is no longer stated differs as well", () => {
  const waits = rowsOf("boat-grant")[1];
  expect(waits?.facts).toEqual([{ fact: "seaworthy", value: null }]);
  expect(waits?.result).toMatchObject({ verdict: "conditional", pending: ["seaworthy"] });
});

test("a case on a line and the case one step past it name each other, and no other does", () => {
  const steps = rowsOf("boat-grant").flatMap(({ number, oneStepFrom }) =>
    oneStepFrom.length > 0 ? [[number, ...oneStepFrom]] : [],
  );
  expect(steps).toEqual([
    [6, 7],
    [7, 6],
  ]);
  expect(rowsOf("crew-award").map(({ oneStepFrom }) => oneStepFrom)).toEqual([
    [3, 4],
    [],
    [1],
    [1],
    [],
    [],
  ]);
});

test("cases that come out alike have no line between them, however near they are", () => {
  const programme = programmeIn(rules, "crew-award");
  const [base] = triedHarbour.examples["crew-award"] ?? [];
  if (!base) throw new Error("no example");
  const alike = { ...base, facts: { ...base.facts, catchPercent: 99.99 } };
  expect(caseRows(rules, programme, [base, alike]).map(({ oneStepFrom }) => oneStepFrom)).toEqual([
    [],
    [],
  ]);
});

test("days are given where they are others", () => {
  const programme = programmeIn(rules, "boat-grant");
  const [base] = triedHarbour.examples["boat-grant"] ?? [];
  if (!base) throw new Error("no example");
  const rows = caseRows(rules, programme, [
    base,
    { ...base, asOf: "2024-07-02" },
    { ...base, statedOn: "2023-12-31" },
    { ...base, statedOn: base.asOf },
  ]);
  expect(rows.slice(1).map(({ asOf, statedOn }) => [asOf, statedOn])).toEqual([
    ["2024-07-02", null],
    [null, "2023-12-31"],
    [null, null],
  ]);
});
