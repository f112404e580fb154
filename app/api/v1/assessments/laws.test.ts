import fc from "fast-check";
import { expect, test } from "vitest";
import { assessmentWriter } from "@/lib/case/assessment-json";
import type { AnswerJson, AssessmentJson } from "@/lib/case/assessment-schema";
import { todayInShanghai } from "@/lib/case/case";
import { rules } from "@/lib/policy";
import { amended, applicants, createAssessor, type Facts, laws } from "@/lib/policy/engine";
import { digestOf } from "@/lib/receipt/outcome";
import { casesOf } from "@/lib/testing/seed";
import { documentIn } from "@/locales/documents";
import { inLanguages } from "@/locales/languages";
import { requestOf } from "../testing/asked";
import { randomCaseOf } from "../testing/random-case";
import { POST } from "./route";

const written = inLanguages((locale) => documentIn(locale).rules);
const amendedRules = inLanguages((locale) => amended(written[locale]));
const by = {
  amended: { write: assessmentWriter(amendedRules), assess: createAssessor(amendedRules.zh) },
  document: { write: assessmentWriter(written), assess: createAssessor(written.zh) },
};

/** What is wrong with a result by itself; empty where nothing is. */
function breaches(result: AssessmentJson["results"][number], asOf: string): readonly string[] {
  const { verdict, missing, pending, failed, amount, window } = result;
  const open = verdict === "eligible" || verdict === "conditional" || verdict === "unknown";
  const contains =
    (window.opens === null || window.opens <= asOf) &&
    (window.closes === null || asOf <= window.closes);
  const fails = verdict === "ineligible" || verdict === "notYet";
  const held = verdict === "held";
  const laws: readonly (readonly [string, boolean])[] = [
    [
      "decided, nothing is missing",
      verdict === "unknown" || verdict === "notYet" || !missing.length,
    ],
    ["unknown, something is missing", verdict !== "unknown" || missing.length > 0],
    ["conditional, an office is named", verdict !== "conditional" || pending.length > 0],
    ["eligible, no office is named", verdict !== "eligible" || pending.length === 0],
    ["what fails is named", failed.length > 0 === fails],
    [
      "denied, there is no figure",
      !["ineligible", "held", "notInForce"].includes(verdict) || amount.yuan === null,
    ],
    [
      "ineligible or held, there is no day",
      !["ineligible", "held"].includes(verdict) || (!window.opens && !window.closes),
    ],
    [
      "held, nothing is open or failing",
      !held || [missing, pending, failed].every((list) => !list.length),
    ],
    [
      "each failing condition stands in a clause or in another document",
      failed.every(({ clause, outside }) => (clause === undefined) !== (outside === undefined)),
    ],
    ["open, the day is in the window", !open || contains],
    ["not yet, the window opens later", verdict !== "notYet" || (window.opens ?? "") > asOf],
    ["not in force, the day is outside", verdict !== "notInForce" || !contains],
  ];
  return laws.filter(([, holds]) => !holds).map(([law]) => `${result.programme}: ${law}`);
}

/** Programmes that are refused on their own opening day, though the same is stated; empty as they should be. */
async function refusedOnOpening(
  facts: Facts,
  { asOf, law, results }: AssessmentJson,
): Promise<readonly string[]> {
  const later = results.find(({ verdict, window }) => verdict === "notYet" && window.opens);
  if (!later) return [];
  const body = { asOf: later.window.opens, statedOn: asOf, law, facts };
  const answer: AssessmentJson = await (await POST(requestOf(body))).json();
  const then = answer.results.find(({ programme }) => programme === later.programme)?.verdict ?? "";
  return ["eligible", "conditional", "unknown"].includes(then)
    ? []
    : [`${later.programme}: refused on ${later.window.opens}`];
}

test.each(applicants)(
  "random cases of %s are answered by the laws, as the rules answer them",
  async (applicant) => {
    await fc.assert(
      fc.asyncProperty(randomCaseOf(applicant), fc.constantFrom(...laws), async (value, law) => {
        const { asOf, facts } = value;
        const response = await POST(requestOf({ asOf, law, facts }));
        const text = await response.text();
        expect(response.status, text).toBe(200);
        const { receipt, ...answer }: AnswerJson = JSON.parse(text);
        const { results } = answer;
        const own = rules.programmes.filter(({ applicant }) => applicant === facts.applicant);
        expect(results.map(({ programme }) => programme)).toEqual(own.map(({ id }) => id));
        expect([
          ...results.flatMap((result) => breaches(result, asOf)),
          ...(await refusedOnOpening(facts, answer)),
        ]).toEqual([]);
        const today = todayInShanghai(new Date());
        const { write, assess } = by[law];
        const assessment = assess(facts, asOf, { today });
        expect(JSON.stringify(answer)).toBe(JSON.stringify(write(assessment, facts)));
        expect(receipt.request).toEqual({ asOf, law, facts });
        expect(receipt.results).toBe(digestOf(results));
      }),
      { numRuns: casesOf(1_700) },
    );
  },
);
