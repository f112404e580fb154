import fc from "fast-check";
import { randomFacts, randomValue } from "../alxa-2019/testing/random-facts";
import type { Tried } from "./conformance/tried";
import { examplesFrom } from "./example";
import { harbour } from "./harbour";

const fisher = {
  quay: "north-quay",
  boat: true,
  boughtOn: "2023-06-01",
  registered: true,
  lifeJackets: true,
  seaworthy: true,
};

/** Of who applies one in ten lies inland, so that the other conditions matter. */
const mostlyAtHome: Tried["random"]["facts"] = (...of) =>
  fc
    .tuple(randomFacts(...of), fc.integer({ min: 0, max: 9 }))
    .map(([facts, roll]) => ({ ...facts, quay: roll === 0 ? "inland" : "north-quay" }));

/** The invented document with its examples and random cases. */
export const triedHarbour: Tried = {
  document: harbour,
  asOf: "2024-07-01",
  examples: {
    "boat-grant": examplesFrom(
      { asOf: "2024-07-01", facts: fisher, verdict: "eligible", yuan: 300 },
      {
        "waits for the office": { facts: { seaworthy: null }, verdict: "conditional" },
        "is not seaworthy": {
          facts: { seaworthy: false },
          verdict: "ineligible",
          failed: ["seaworthy"],
        },
        "lies inland": { facts: { quay: "inland" }, verdict: "ineligible", failed: ["at-home"] },
        "has no boat": { facts: { boat: false }, verdict: "ineligible", failed: ["boat"] },
        "has the boat a year today": { facts: { boughtOn: "2023-07-01" } },
        "has the boat a year tomorrow": {
          facts: { boughtOn: "2023-07-02" },
          verdict: "notYet",
          opens: "2024-07-02",
          failed: ["one-year"],
        },
        "has no life jackets": {
          facts: { lifeJackets: false },
          verdict: "ineligible",
          failed: ["life-jackets"],
        },
        "is not registered": {
          facts: { registered: false },
          verdict: "ineligible",
          failed: ["registered"],
        },
      },
    ),
    "boat-register": examplesFrom(
      { asOf: "2024-07-01", facts: { ...fisher, registered: false }, verdict: "eligible" },
      {
        "lies inland": { facts: { quay: "inland" }, verdict: "ineligible", failed: ["at-home"] },
        "has no boat": { facts: { boat: false }, verdict: "ineligible", failed: ["boat"] },
        "is registered": { facts: { registered: true }, verdict: "held" },
      },
    ),
    "crew-award": examplesFrom(
      {
        asOf: "2024-07-01",
        facts: { quay: "south-quay", crew: 3, catchPercent: 100 },
        verdict: "eligible",
        yuan: 300,
      },
      {
        "lies inland": { facts: { quay: "inland" }, verdict: "ineligible", failed: ["at-home"] },
        "employs two": { facts: { crew: 2 }, verdict: "ineligible", failed: ["crew"] },
        "catches more than it may": {
          facts: { catchPercent: 100.01 },
          verdict: "ineligible",
          failed: ["catch"],
        },
        "waits for the figure of the office": {
          facts: { catchPercent: null },
          verdict: "conditional",
        },
        "does not know": { facts: { crew: null }, verdict: "unknown", missing: ["crew"] },
      },
    ),
  },
  contradictions: {
    "no-boat-bought": [[{ boughtOn: "1924-07-01" }, { boughtOn: "1924-07-02" }]],
  },
  random: {
    day: fc.constantFrom("2024-02-29", "2024-05-01", "2024-07-01", "2025-02-28", "2027-12-31"),
    value: randomValue,
    facts: mostlyAtHome,
    onAnyDay: {},
    beginner: { applicant: "person", quay: "north-quay", boat: true, registered: false },
  },
};
