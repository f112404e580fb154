import { request } from "node:http";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type AssessmentJson, assessmentWriter } from "../lib/case/assessment-json";
import { todayInShanghai } from "../lib/case/case";
import { assess, rules } from "../lib/policy";
import { randomDay, randomFacts } from "../lib/policy/documents/alxa-2019/testing/random-facts";
import { applicants, type Facts } from "../lib/policy/engine";
import { seed } from "../lib/testing/seed";
import { documentIn } from "../locales/documents";
import { inLanguages } from "../locales/languages";

const assessmentJson = assessmentWriter(inLanguages(documentIn));

interface RandomCase {
  readonly asOf: string;
  readonly facts: Facts;
}

const randomCase: fc.Arbitrary<RandomCase> = fc
  .tuple(fc.constantFrom(...applicants), randomDay, fc.constantFrom(0, 2, 5, 8, 9, 10))
  .chain(([applicant, asOf, known]) =>
    randomFacts(rules.facts, applicant, asOf, known).map((facts) => ({ asOf, facts })),
  );

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

/** One request on a connection of its own, so that nothing hangs on how long an idle one is kept. */
function post(address: URL, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json" };
    const sent = request(address, { method: "POST", headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Programmes that are refused on their own opening day, though the same is stated; empty as they should be. */
async function refusedOnOpening(
  address: URL,
  facts: Facts,
  { asOf, results }: AssessmentJson,
): Promise<readonly string[]> {
  const later = results.find(({ verdict, window }) => verdict === "notYet" && window.opens);
  if (!later) return [];
  const body = { asOf: later.window.opens, statedOn: asOf, facts };
  const answer: AssessmentJson = JSON.parse((await post(address, JSON.stringify(body))).text);
  const then = answer.results.find(({ programme }) => programme === later.programme)?.verdict ?? "";
  return ["eligible", "conditional", "unknown"].includes(then)
    ? []
    : [`${later.programme}: refused on ${later.window.opens}`];
}

/** What is wrong with the answer to a case; empty where nothing is. */
async function wrongWith(address: URL, { asOf, facts }: RandomCase): Promise<readonly string[]> {
  const { status, text } = await post(address, JSON.stringify({ asOf, facts }));
  if (status !== 200) return [`status ${status}: ${text}`];
  const answer: AssessmentJson = JSON.parse(text);
  const { results } = answer;
  const order = results.map(({ programme }) => programme).join();
  const own = rules.programmes.filter(({ applicant }) => applicant === facts.applicant);
  const today = todayInShanghai(new Date());
  const known = JSON.stringify(assessmentJson(assess(facts, asOf, { today })));
  return [
    ...(order === own.map(({ id }) => id).join() ? [] : [`order: ${order}`]),
    ...results.flatMap((result) => breaches(result, asOf)),
    ...(await refusedOnOpening(address, facts, answer)),
    ...(text === known ? [] : ["the rules answer otherwise"]),
  ];
}

test.use({ trace: "off" });

const posted = 5_000;

test("random cases are answered by the laws, as the rules answer them", {
  tag: "@random",
}, async ({ baseURL }) => {
  const address = new URL("/api/v1/assessments", baseURL);
  const cases = fc.sample(randomCase, posted);
  const found: string[] = [];
  let answered = 0;
  const waiting = cases.values();
  const worker = async (): Promise<void> => {
    for (const one of waiting) {
      const wrong = await wrongWith(address, one);
      if (wrong.length > 0) found.push(`${wrong.join("; ")}\n${JSON.stringify(one)}`);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  expect(found.slice(0, 3), `seed ${seed}`).toEqual([]);
  expect(answered).toBe(posted);
});
