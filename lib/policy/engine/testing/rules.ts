import type { Condition, Requirement } from "../language/condition";
import type { Fact } from "../language/fact";
import type { Programme, Rules } from "../language/programme";
import { fixture, wage } from "./fixture";

/** Invented rules over the invented facts. */

const words = "规则";

const invented: Programme = {
  id: "invented",
  applicant: "person",
  kind: "subsidy",
  title: words,
  summary: words,
  clauses: ["1.1"],
  period: { from: null, to: null },
  requirements: [],
  amount: { kind: "none", words },
  counter: { id: "office", clause: null, hotlines: [] },
  funding: [],
  notes: [],
};

/** A requirement of clause 1.1. */
export const requirement = (id: string, test: Condition): Requirement => ({
  id,
  clause: "1.1",
  words,
  test,
});

/** Rules of these programmes; what is left out is as plain as can be. */
export const rulesOf = (
  programmes: readonly Partial<Programme>[],
  rest: Partial<Rules> = {},
): Rules => ({
  version: "invented",
  facts: Object.values(fixture) as readonly Fact[],
  programmes: programmes.map((programme) => ({ ...invented, ...programme })),
  counters: [
    {
      id: "office",
      name: words,
      nameIn: words,
      inDistrictOf: [],
      hotlines: [],
      runBy: null,
    },
  ],
  parameters: [wage],
  notTogether: [],
  contradictions: [],
  offices: [],
  outside: [],
  responsibilities: { 1: { lead: null, joint: [], andOthers: false } },
  places: { fact: "colour", elsewhere: "blue" },
  issuedOn: "2019-06-18",
  figures: [],
  permits: [],
  instruments: [],
  confirmations: [],
  law: "document",
  ...rest,
});
