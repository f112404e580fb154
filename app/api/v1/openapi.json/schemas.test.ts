import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseErrorCode } from "@/lib/case/case-errors";
import { caseReader } from "@/lib/case/case-json";
import { largestBody } from "@/lib/http/incoming";
import type { Problem } from "@/lib/http/problem";
import { rules } from "@/lib/policy";
import {
  randomDay,
  randomFacts,
  randomValue,
} from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import { applicants, type Fact, laws, typeOf } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { POST } from "../assessments/route";
import { requestOf } from "../testing/asked";
import { objectionTo, objectionToResponse } from "../testing/described";
import { refused, requestExamples } from "./examples";
import { GET } from "./route";

const address = "/api/v1/assessments";

/** Errors that the description tells in words, because no schema can say them. */
const inWordsOnly: readonly string[] = [
  "tooManyDecimals",
  "afterAssessment",
  "tooLongAgo",
] satisfies readonly CaseErrorCode[];

/** The codes of what is wrong with a body; empty where it is answered. The response must be as described. */
async function codesOf(body: unknown): Promise<readonly string[]> {
  const response = await POST(requestOf(body));
  expect(await objectionToResponse(address, "post", response.clone())).toBeNull();
  if (response.ok) return [];
  const { errors }: Problem = await response.json();
  return errors.length > 0 ? errors.map(({ code }) => code) : ["noCase"];
}

const person = (facts: object) => ({
  asOf: "2019-09-01",
  facts: { applicant: "person", ...facts },
});

describe("the examples", () => {
  test.each(Object.values(requestExamples))("$summary", async ({ value }) => {
    expect(objectionTo("AssessmentRequest", value)).toBeNull();
    expect(await codesOf(value)).toEqual([]);
  });

  test("of a refusal is the very answer", async () => {
    const response = await POST(requestOf(refused.request));
    expect(await response.json()).toEqual(refused.answer.value);
    expect(objectionTo("Problem", refused.answer.value)).toBeNull();
  });
});

describe("an amount", () => {
  const fee = (yuan: unknown) => person({ appraisalFeeYuan: yuan });

  test("of any fen from 0.00 to 9.99 is right by schema and server", () => {
    const readCase = caseReader(documentHere("zh").rules.facts);
    for (let fen = 0; fen < 1000; fen++) {
      const body = fee(Number((fen / 100).toFixed(2)));
      expect(objectionTo("AssessmentRequest", body), `${fen} fen`).toBeNull();
      expect(readCase(body, "2019-09-01"), `${fen} fen`).toHaveProperty("value");
    }
  });

  test.each([-0.01, 1_000_000_000_000.01, "0.07", [0.07]])(
    "of %j is refused by both",
    async (yuan) => {
      expect(objectionTo("AssessmentRequest", fee(yuan))).not.toBeNull();
      expect(await codesOf(fee(yuan))).toHaveLength(1);
    },
  );
});

test.each([
  ["0001-01-01", true],
  ["0000-12-31", false],
  ["9999-12-31", true],
  ["10000-01-01", false],
  ["2020-02-29", true],
  ["1900-02-29", false],
  ["2019-9-01", false],
  ["2019-09-01T00:00:00Z", false],
])("the day %s: %s, by schema and server", async (day, right) => {
  for (const body of [person({ leftSchoolOn: day }), { ...person({}), asOf: day }]) {
    expect(objectionTo("AssessmentRequest", body) === null).toBe(right);
    expect(await codesOf(body)).toEqual(right ? [] : ["notADay"]);
  }
});

test.each([
  ["tooManyDecimals", { appraisalFeeYuan: 0.075 }],
  ["afterAssessment", { birthDate: "2019-09-02" }],
  ["tooLongAgo", { birthDate: "1899-08-31" }],
])("%s is refused by the server alone", async (code, facts) => {
  expect(objectionTo("AssessmentRequest", person(facts))).toBeNull();
  expect(await codesOf(person(facts))).toEqual([code]);
});

describe("an answer other than to a case is as described", () => {
  test.each([
    ["no JSON", requestOf("{"), 400],
    ["no case", requestOf(null), 400],
    [
      "a name twice",
      requestOf('{"facts":{"applicant":"person","canWork":true,"canWork":true}}'),
      400,
    ],
    ["too much", requestOf(" ".repeat(largestBody + 1)), 413],
    ["a form", requestOf("a=1", { "Content-Type": "application/x-www-form-urlencoded" }), 415],
  ])("%s", async (_, request, status) => {
    const response = await POST(request);
    expect(response.status).toBe(status);
    expect(await objectionToResponse(address, "post", response)).toBeNull();
  });

  test("the description itself", async () => {
    expect(await objectionToResponse("/api/v1/openapi.json", "get", GET())).toBeNull();
  });
});

const randomCase = fc
  .tuple(fc.constantFrom(...applicants), randomDay, fc.constantFrom(0, 3, 6, 9, 10))
  .chain(([applicant, asOf, known]) =>
    fc.record(
      {
        asOf: fc.constant(asOf),
        statedOn: randomDay,
        law: fc.constantFrom(...laws),
        facts: randomFacts(rules.facts, applicant, asOf, known),
      },
      { requiredKeys: ["asOf", "facts"] },
    ),
  );

test("random cases and their answers are as described", async () => {
  await fc.assert(
    fc.asyncProperty(randomCase, async (body) => {
      expect(objectionTo("AssessmentRequest", body)).toBeNull();
      expect(await codesOf(body)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const days = ["0000-01-01", "0001-01-01", "9999-12-31", "2019-02-29", "2020-02-29", "2019-13-01"];
const dayLike = [
  "10000-01-01",
  "2019-9-1",
  "2019-09-01T00:00:00Z",
  "",
  " 2019-09-01",
  "2019-09-00",
];

const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -0, "", [], {}, ...days, ...dayLike),
  fc.constantFrom(...days),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values at the lines of what the fact can be and one step past them, written otherwise, joined and given in lists. */
function nearlyValueOf(fact: Fact): fc.Arbitrary<unknown> {
  const type = typeOf(fact);
  const { min, max } = type.limits(fact);
  const lines = [min, max].flatMap((line) => [-1, -0.01, 0, 0.01, 1].map((step) => line + step));
  const own = fc.constantFrom<unknown>(
    ...type.samples(fact, 20190901, [...lines, 0.5, 0.07, 0.075, 5, 1e300, -1e-9]),
  );
  const text = own.map(String);
  return fc.oneof(
    own,
    fc.oneof(
      text,
      text.map((written) => written.slice(0, -1)),
      text.map((written) => `${written} `),
    ),
    {
      weight: 4,
      arbitrary: fc
        .tuple(own, fc.oneof({ weight: 4, arbitrary: own }, anything))
        .map((all) => all.flat()),
    },
    fc.constantFrom<unknown>(0, 1, "true", ...days, ...dayLike),
    fc.double({ min, max: min + 100, noNaN: true }),
  );
}

/** The value one time in ten, otherwise undefined. */
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, value);

const inventedNames = ["applicant", "toString", "__proto__", "nothing", ""];

/** One member of the facts set to something. */
const oneFactOf = (facts: readonly Fact[]): fc.Arbitrary<readonly [string, unknown]> =>
  fc
    .constantFrom(...facts)
    .chain((fact) =>
      fc.tuple(
        fc.constant(fact.id),
        fc.oneof(
          { weight: 9, arbitrary: randomValue(fact, 20190901) },
          { weight: 9, arbitrary: nearlyValueOf(fact) },
          anything,
        ),
      ),
    );

/** A case of which up to two facts and one other member are set to something, and which seldom tells who applies. */
const nearlyCase = randomCase.chain((body) => {
  const { applicant, ...stated } = body.facts;
  const own = rules.facts.filter(({ subjects }) => subjects.includes(applicant));
  const facts = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: oneFactOf(own) },
      oneFactOf(rules.facts),
      fc.tuple(fc.constantFrom(...inventedNames), anything),
    ),
    { maxLength: 2 },
  );
  const member = fc.tuple(fc.constantFrom("asOf", "statedOn", "law", "facts", "more"), anything);
  const toldWho = fc.integer({ min: 0, max: 9 }).map((roll) => roll > 0);
  return fc.tuple(facts, rarely(member), toldWho).map(([changed, other, told]) => {
    const all = { ...stated, ...(told && { applicant }), ...Object.fromEntries(changed) };
    return Object.fromEntries([
      ...Object.entries({ ...body, facts: all }),
      ...(other ? [other] : []),
    ]);
  });
});

test("schema and server refuse the same requests, but for what is told in words", async () => {
  const seen = { right: 0, refused: 0 };
  const sent = fc
    .oneof({ weight: 19, arbitrary: nearlyCase }, anything)
    .map((body) => JSON.stringify(body));
  await fc.assert(
    fc.asyncProperty(sent, async (text) => {
      const objected = objectionTo("AssessmentRequest", JSON.parse(text));
      const codes = await codesOf(text);
      expect(objected === null, `${objected}; ${codes}`).toBe(
        codes.every((code) => inWordsOnly.includes(code)),
      );
      seen[codes.length > 0 ? "refused" : "right"]++;
    }),
    { numRuns: 1000 },
  );
  for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(100);
});
