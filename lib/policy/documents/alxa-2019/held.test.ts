import { describe, expect, test } from "vitest";
import { compareVerdicts, type Facts, rules, type Verdict, verdicts } from "../..";
import { createAssessor } from "../../engine/assess";
import { no, yes } from "../../engine/language/constructors";
import type { Programme, Rules } from "../../engine/language/programme";
import { fixture } from "../../engine/testing/fixture";
import { assess } from "../../testing/assess";
import { counters } from "./counters";
import { alwaysInForce, applyAt, programme, requires } from "./programmes/programme";

const text = "甲";

/** An invented programme that one has once `open` is yes, and that asks for `other`. */
const rulesFor = (period: Programme["period"]): Rules => ({
  ...rules,
  facts: Object.values(fixture) as Rules["facts"],
  programmes: [
    programme({
      id: "invented",
      applicant: "person",
      kind: "subsidy",
      title: text,
      summary: text,
      clauses: ["3.8"],
      period,
      requirements: [
        requires("other", "3.8", text, yes(fixture.other)),
        requires("not-yet-had", "3.8", text, no(fixture.open)),
      ],
      had: fixture.open.id,
      counter: applyAt("local-hr"),
      amount: { kind: "fixed", yuan: { kind: "constant", value: 10 }, words: text },
      funding: [],
      notes: [],
    }),
  ],
  counters,
  parameters: [],
  notTogether: [],
  contradictions: [],
});

const always = createAssessor(rulesFor(alwaysInForce));
const in2019 = createAssessor(rulesFor({ from: "2019-01-01", to: "2019-12-31" }));
const first = (assessor: typeof always, facts: object, asOf = "2019-09-01") =>
  assessor({ applicant: "person", ...facts }, asOf).results[0];

describe("who has a programme already", () => {
  test.each([
    ["all else holds", { other: true }],
    ["another condition fails", { other: false }],
    ["another answer is unknown", { other: null }],
  ])("is told so, and nothing else, where %s", (_, facts) => {
    expect(first(always, { open: true, ...facts })).toMatchObject({
      verdict: "held",
      amount: { kind: "fixed", yuan: null, needs: [] },
      window: { opens: null, closes: null },
      missing: [],
      pending: [],
      failed: [],
      shortfalls: [],
    });
  });

  test("is told that it is out of force outside the period, on the first day past either end", () => {
    const held = { open: true, other: true };
    expect(first(in2019, held, "2018-12-31")?.verdict).toBe("notInForce");
    expect(first(in2019, held, "2019-01-01")?.verdict).toBe("held");
    expect(first(in2019, held, "2019-12-31")?.verdict).toBe("held");
    expect(first(in2019, held, "2020-01-01")?.verdict).toBe("notInForce");
  });

  test("is asked nothing for it, has it in no total, and no unknown answer stands for a yes", () => {
    const held = always({ applicant: "person", open: true }, "2019-09-01");
    expect(held.questions).toEqual([]);
    expect(held.questionsEver).toEqual([]);
    expect(held.best).toMatchObject({ programmes: [], totalYuan: 0, undecided: [] });
    expect(first(always, { other: true })).toMatchObject({ verdict: "unknown", missing: ["open"] });
    expect(first(always, { other: false })).toMatchObject({ verdict: "ineligible", missing: [] });
    expect(first(always, { other: true, open: false })?.verdict).toBe("eligible");
  });
});

describe("the programmes of the document", () => {
  const everySaid = {
    applicant: "person",
    district: "outside",
    startupSubsidyReceived: true,
    registeredUnemployed: true,
    hardshipRecognised: true,
    receivingUnemploymentBenefit: true,
    inPublicWelfarePost: true,
  } as const satisfies Facts;

  test("that one has, or has had what is given once, are these", () => {
    const held = assess(everySaid, "2026-03-01").results.filter(
      ({ verdict }) => verdict === "held",
    );
    expect(held.map(({ programme }) => programme)).toEqual([
      "startup-subsidy",
      "unemployment-registration",
      "hardship-recognition",
      "unemployment-benefit",
      "public-welfare-post",
    ]);
  });
});

describe("how near a verdict is", () => {
  const order: readonly Verdict[] = ["ineligible", "notYet", "unknown", "conditional", "eligible"];

  test("rises from failing to holding, and outside its period nobody is nearer than who fails", () => {
    for (const [place, one] of order.entries()) {
      for (const [other, verdict] of order.entries()) {
        expect(Math.sign(compareVerdicts(one, verdict))).toBe(Math.sign(place - other));
      }
    }
    expect(compareVerdicts("notInForce", "ineligible")).toBe(0);
  });

  test("having it is neither better nor worse than any", () => {
    for (const verdict of verdicts) {
      expect(compareVerdicts("held", verdict)).toBe(0);
      expect(compareVerdicts(verdict, "held")).toBe(0);
    }
  });
});
