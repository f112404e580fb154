import { describe, expect, test } from "vitest";
import {
  alwaysInForce,
  applyAt,
  programme,
  requires,
} from "../documents/alxa-2019/programmes/programme";
import { rules } from "../index";
import { createAssessor } from "./assess";
import type { SetFact, YesNoFact } from "./language/fact";
import type { Rules } from "./language/programme";
import { all, hasAny, yes } from "./language/words";
import { fixture } from "./testing/fixture";

const text = "甲";
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const asked = (index: number): YesNoFact => ({ ...fixture.open, id: `open${index}` });

/** Rules of one programme with these requirements over these facts. */
const rulesOf = (
  facts: Rules["facts"],
  requirements: Parameters<typeof programme>[0]["requirements"],
): Rules => ({
  ...rules,
  facts,
  programmes: [
    programme({
      id: "invented",
      applicant: "person",
      kind: "subsidy",
      title: text,
      summary: text,
      clauses: ["3.8"],
      period: alwaysInForce,
      requirements,
      counter: applyAt("local-hr"),
      amount: { kind: "none", words: text },
      funding: [],
      notes: [],
    }),
  ],
  parameters: [],
  notTogether: [],
  contradictions: [],
});

const withRequirements = (count: number): Rules =>
  rulesOf(
    [fixture.open],
    many(count, (index) => requires(`r${index}`, "3.8", text, yes(fixture.open))),
  );
const withFacts = (count: number): Rules =>
  rulesOf(many(count, asked), [
    requires("all", "3.8", text, all(...many(count, asked).map((fact) => yes(fact)))),
  ]);
const withOptions = (count: number): Rules => {
  const set: SetFact = {
    ...fixture.papers,
    options: many(count, (index) => ({ id: `o${index}`, label: text })),
  };
  return rulesOf([set], [requires("any", "3.8", text, hasAny(set))]);
};

describe("rules larger than can be counted are refused when they are made ready", () => {
  test("at most 33 requirements: one more would make two ways of standing look alike", () => {
    const verdict = createAssessor(withRequirements(33))({ applicant: "person" }, "2019-09-01");
    expect(verdict.results[0]?.standings).toEqual(many(33, () => "open"));
    expect(() => createAssessor(withRequirements(34))).toThrow("34 requirements");
  });

  test("at most 31 facts in one programme", () => {
    const { results } = createAssessor(withFacts(31))({ applicant: "person" }, "2019-09-01");
    expect(results[0]?.missing).toHaveLength(31);
    expect(() => createAssessor(withFacts(32))).toThrow("32 facts");
  });

  test("at most 31 options in a set", () => {
    const assess = createAssessor(withOptions(31));
    const last = { applicant: "person", [fixture.papers.id]: ["o30"] } as const;
    expect(assess(last, "2019-09-01").results[0]?.verdict).toBe("eligible");
    const none = { applicant: "person", [fixture.papers.id]: [] } as const;
    expect(assess(none, "2019-09-01").results[0]?.verdict).toBe("ineligible");
    expect(() => createAssessor(withOptions(32))).toThrow("32 options");
  });
});
