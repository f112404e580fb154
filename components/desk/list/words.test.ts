import { expect, test } from "vitest";
import { assessedCase, enterprise } from "@/components/result/testing";
import { figureWords, isWithinReach, labels, stateWords } from "./words";

const registered = { applicant: "person", district: "ejin", registeredUnemployed: true } as const;

test.each(["zh", "en"] as const)(
  "of what somebody has, a row says so in words, and no figure (%s)",
  (locale) => {
    const { assessment, data } = assessedCase(registered, "2019-09-01", locale);
    const id = "unemployment-registration";
    const result = assessment.results.find(({ programme }) => programme === id);
    const programme = data.rules.programmes.find((one) => one.id === id);
    if (!result || !programme) throw new Error(id);
    const { facts } = data.rules;
    const known = { labelOf: labels(facts, locale), data };
    const state = stateWords(result, programme, known, assessment.asOf, locale);
    expect(state).toBe({ zh: "已经办了", en: "done already" }[locale]);
    expect(figureWords(result, programme, locale)).toBe("");
  },
);

test("a line that lapses later is not promised: from that day nobody knows the rule", () => {
  const late = { ...enterprise, layoffsLastYear: 30, staffYearEnd: 99 };
  const { assessment, data } = assessedCase(late, "2025-06-01");
  const result = assessment.results.find(({ programme }) => programme === "stability-refund");
  const programme = data.rules.programmes.find(({ id }) => id === "stability-refund");
  if (!result || !programme) throw new Error("no refund");
  expect(result).toMatchObject({ verdict: "notYet", window: { opens: "2026-01-01" } });
  const known = { labelOf: labels(data.rules.facts, "zh"), data };
  const state = stateWords(result, programme, known, "2025-06-01", "zh");
  expect(state).toBe("从 2026年1月1日 起按什么算不知道，问办理单位");
});

test.each([
  ["eligible", true],
  ["conditional", true],
  ["unknown", true],
  ["notYet", true],
  ["ineligible", false],
  ["held", false],
  ["notInForce", false],
] as const)("%s is within reach: %s", (verdict, within) => {
  expect(isWithinReach(verdict)).toBe(within);
});
