import type { RuleProperties, TopLevelCondition } from "json-rules-engine";

/** Conditions that several rules share, as json-rules-engine writes them. */

type Nested = Extract<TopLevelCondition, { all: unknown }>["all"][number];

/** A comparison of one fact with a value or another fact. */
export const is = (fact: string, operator: string, value: unknown): Nested => ({
  fact,
  operator,
  value,
});

export const yes = (fact: string): Nested => is(fact, "equal", true);
export const no = (fact: string): Nested => is(fact, "equal", false);
export const equal = (fact: string, value: string): Nested => is(fact, "equal", value);
export const oneOf = (fact: string, ...values: readonly (string | number)[]): Nested =>
  is(fact, "in", values);
export const hasOneOf = (fact: string, ...values: readonly string[]): Nested =>
  is(fact, "someFact:in", values);
export const atLeast = (fact: string, value: unknown): Nested =>
  is(fact, "greaterThanInclusive", value);
export const atMost = (fact: string, value: unknown): Nested =>
  is(fact, "lessThanInclusive", value);
export const moreThan = (fact: string, value: unknown): Nested => is(fact, "greaterThan", value);
export const lessThan = (fact: string, value: unknown): Nested => is(fact, "lessThan", value);

/** One programme as one rule, wherever the applicant lives: its event says that the applicant can have it. */
export const ruleAnywhere = (
  programme: string,
  ...conditions: readonly Nested[]
): RuleProperties => ({
  name: programme,
  conditions: { all: [...conditions] },
  event: { type: programme },
});

/** The same, for applicants of the league. */
export const rule = (programme: string, ...conditions: readonly Nested[]): RuleProperties =>
  ruleAnywhere(programme, equalNot("district", "outside"), ...conditions);

const equalNot = (fact: string, value: string): Nested => is(fact, "notEqual", value);

/** The programme is in force from the first to the last day. */
export const inForce = (from: string, to: string): readonly Nested[] => [
  atLeast("asOf", from),
  atMost("asOf", to),
];

export const workingAge: readonly Nested[] = [
  atLeast("asOf", { fact: "sixteenthBirthday" }),
  { any: [lessThan("asOf", { fact: "fortyFifthBirthday" }), no("reachedRetirementAge")] },
];

export const unemployed: Nested = equal("workStatus", "unemployed");

export const hardshipOrZeroEmploymentFamily: Nested = {
  any: [yes("hardshipRecognised"), hasOneOf("hardshipCircumstances", "zero-employment-family")],
};

export const trained: readonly Nested[] = [
  yes("unemployedAtTraining"),
  yes("completedTraining"),
  hasOneOf(
    "certificates",
    "vocational-qualification",
    "skill-level",
    "special-ability",
    "training-completion",
  ),
  yes("certificateFromTraining"),
];

export const lowLayoffs: Nested = {
  any: [is("layoffsLastYear", "equal", 0), lessThan("layoffsScaled", { fact: "layoffLine" })],
};
