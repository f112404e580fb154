import { once } from "node:events";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { type APIRequestContext, type APIResponse, expect, test } from "@playwright/test";
import fc from "fast-check";
import { type AssessmentJson, assessmentSchema } from "../lib/case/assessment-json";
import { type Problem, problemSchema } from "../lib/http/problem";
import { rules } from "../lib/policy";
import { applicants } from "../lib/policy/engine";
import { seed } from "../lib/testing/seed";
import { hostileBodies, workedCases } from "./support/http-cases";

const address = "/api/v1/assessments";
const json = { "Content-Type": "application/json" };

type Body = string | Buffer;

const post = (
  request: APIRequestContext,
  body: Body,
  headers: Record<string, string> = json,
): Promise<APIResponse> => request.post(address, { data: Buffer.from(body), headers });

async function answerTo(request: APIRequestContext, body: unknown): Promise<AssessmentJson> {
  const response = await post(request, JSON.stringify(body));
  expect(response.status(), await response.text()).toBe(200);
  return assessmentSchema.parse(await response.json());
}

async function problemOf(response: APIResponse, status: number): Promise<Problem> {
  expect(response.status(), await response.text()).toBe(status);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(status);
  return problem;
}

const programmesOf = (applicant: unknown): readonly string[] =>
  rules.programmes.filter((one) => one.applicant === applicant).map(({ id }) => id);

test.describe("an answer", () => {
  for (const { name, request: body, expected, missing, pending, choices, best } of workedCases) {
    test(`for ${name} is what the document says`, async ({ request }) => {
      const answer = await answerTo(request, body);
      expect(answer.asOf).toBe(body.asOf);
      expect(answer.rules).toEqual({ version: rules.version });
      expect(answer.results.map(({ programme }) => programme)).toEqual(
        programmesOf(body.facts.applicant),
      );
      for (const { programme, verdict, amount, window, ...result } of answer.results) {
        const worked = expected[programme] ?? ["ineligible", null, null, null];
        const given = [verdict, amount.yuan, window.opens, window.closes];
        expect(given, programme).toEqual(worked);
        expect(result.missing, programme).toEqual(missing?.[programme] ?? []);
        expect([...result.pending].sort(), programme).toEqual(pending?.[programme] ?? []);
      }
      expect(answer.choices).toEqual(choices);
      expect(answer.best).toEqual(best);
    });
  }

  test("names offices, sources of money, failing conditions and contradictions", async ({
    request,
  }) => {
    const { results, warnings } = await answerTo(request, {
      asOf: "2019-09-01",
      facts: {
        applicant: "person",
        district: "ejin",
        workStatus: "employed",
        receivingUnemploymentBenefit: true,
        insuredAs: "enterprise",
        insuredHere: true,
        otherLoans: true,
        unemploymentInsuranceMonths: 11,
        certificates: ["skill-level"],
        certificateLevel: 3,
      },
    });
    const upgrade = results.find(({ programme }) => programme === "skill-upgrade-subsidy");
    expect(upgrade).toMatchObject({
      verdict: "ineligible",
      amount: { kind: "upTo", yuan: null },
      failed: [{ clause: "9.1", words: { zh: /./, en: /./ } }],
      shortfalls: [{ fact: "unemploymentInsuranceMonths", have: 11, need: 12 }],
      departments: { lead: "盟人力资源和社会保障局", joint: ["盟财政局"], andOthers: false },
      counter: "insured-hr",
      funding: [{ zh: "失业保险基金" }],
    });
    const loan = results.find(({ programme }) => programme === "startup-loan-individual");
    expect(loan?.failed).toEqual([
      {
        condition: "no-other-loans",
        outside: {
          title: { zh: expect.any(String), en: expect.any(String) },
          number: "银发〔2016〕202号、财金〔2018〕22号",
        },
        words: { zh: expect.any(String), en: expect.any(String) },
      },
    ]);
    expect(warnings.map(({ id }) => id)).toContain("working-and-drawing-benefit");
  });

  test("keeps this year's answers to the year in which they were stated", async ({ request }) => {
    const facts = {
      applicant: "person",
      district: "ejin",
      unemployedAtTraining: true,
      completedTraining: true,
      trainingEndedOn: "2019-06-30",
      certificates: ["training-completion"],
      certificateFromTraining: true,
      benefitDuringTraining: false,
      hardshipRecognised: true,
      trainingDays: 30,
      trainingAllowanceThisYear: true,
    };
    const verdict = async (days: object) =>
      (await answerTo(request, { ...days, facts })).results.find(
        ({ programme }) => programme === "training-living-allowance",
      );
    expect(await verdict({ asOf: "2019-09-01" })).toMatchObject({
      verdict: "notYet",
      window: { opens: "2020-01-01", closes: "2020-12-31" },
    });
    const then = { asOf: "2020-01-01", statedOn: "2019-09-01" };
    expect(await verdict(then)).toMatchObject({ verdict: "eligible", amount: { yuan: 2400 } });
    expect(await verdict({ asOf: "2020-01-01" })).toMatchObject({ verdict: "ineligible" });
  });

  test("warns of what is hardly possible", async ({ request }) => {
    const { warnings } = await answerTo(request, {
      asOf: "2019-06-17",
      facts: { applicant: "person", birthDate: "2010-06-01", leftSchoolOn: "2019-06-01" },
    });
    expect(warnings.map(({ id }) => id)).toEqual([
      "assessed-before-the-document",
      "school-left-before-ten",
    ]);
  });

  test("is for today in Shanghai where no day is named, and else always the same", async ({
    request,
  }) => {
    const facts = { applicant: "institution", district: null };
    const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const days = [today(), (await answerTo(request, { facts })).asOf, today()];
    expect(days[1] === days[0] || days[1] === days[2]).toBe(true);
    const body = JSON.stringify({ asOf: "2020-02-29", facts });
    const first = await (await post(request, body)).text();
    expect(await (await post(request, body)).text()).toBe(first);
  });

  test("is kept by nobody on the way", async ({ request }) => {
    const response = await post(request, '{"facts":{"applicant":"person"}}');
    expect(response.headers()).toMatchObject({
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    expect(response.headers()["set-cookie"]).toBeUndefined();
  });
});

test.describe("a wrong case", () => {
  test("is told everything at once", async ({ request }) => {
    const facts = {
      applicant: "enterprise",
      birthDate: "1990-01-01",
      enterpriseSize: "huge",
      staffNow: -1,
      layoffsLastYear: 0.5,
      trainingShortfallYuan: 1.005,
      needsFinancing: "yes",
      interns: "3",
      fundCoversOneYear: 0,
      nothing: true,
    };
    const body = JSON.stringify({ asOf: "2019-02-30", facts, more: {} });
    const { errors } = await problemOf(await post(request, body), 400);
    const { applicant, ...wrong } = facts;
    expect(applicant).toBe("enterprise");
    expect(errors.map(({ path }) => path).sort()).toEqual(
      ["asOf", "more", ...Object.keys(wrong).map((id) => `facts.${id}`)].sort(),
    );
  });

  for (const [name, body] of Object.entries(hostileBodies)) {
    test(`is refused: ${name}`, async ({ request }) => {
      await problemOf(await post(request, body), 400);
    });
  }

  test("is refused, whatever it is made of", { tag: "@random" }, async ({ request }) => {
    const bodies = fc.sample(fc.oneof(fc.json(), fc.string()), 200);
    for (const body of bodies) {
      const response = await post(request, body);
      expect(response.status(), `${JSON.stringify(body)}, seed ${seed}`).toBe(400);
      await problemOf(response, 400);
    }
  });

  test("is refused when compressed, in another encoding or of another type", async ({
    request,
  }) => {
    const body = '{"facts":{"applicant":"person"}}';
    await problemOf(await post(request, gzipSync(body)), 400);
    const coded = { ...json, "Content-Encoding": "gzip" };
    await problemOf(await post(request, gzipSync(body), coded), 400);
    for (const type of ["text/plain", "application/xml", "application/json; charset=gbk"]) {
      await problemOf(await post(request, body, { "Content-Type": type }), 415);
    }
    const typed = { "Content-Type": "Application/JSON; charset=UTF-8" };
    expect((await post(request, body, typed)).status()).toBe(200);
  });
});

test.describe("a case of thousands of errors", () => {
  const names = Array.from({ length: 1000 }, (_, n) => `"${n}":1`).join();

  test("is told a hundred of them, and that there are more", async ({ request }) => {
    for (const body of [`{"facts":{"applicant":"person",${names}}}`, `{"facts":{},${names}}`]) {
      const response = await post(request, body);
      const { errors, moreErrors } = await problemOf(response, 400);
      expect(errors).toHaveLength(100);
      expect(moreErrors).toBe(true);
      expect((await response.body()).byteLength).toBeLessThan(32_768);
    }
    const few = await problemOf(await post(request, '{"facts":{"applicant":"person","a":1}}'), 400);
    expect(few.moreErrors).toBeUndefined();
  });

  test("has a set with more members than options counted as one", async ({ request }) => {
    const members = Array.from({ length: 5000 }, () => "1").join();
    const body = `{"facts":{"applicant":"person","loanGroups":[${members}]}}`;
    const { errors } = await problemOf(await post(request, body), 400);
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      ["facts.loanGroups", "notAnOption"],
    ]);
  });
});

test.describe("a large body", () => {
  const body = '{"facts":{"applicant":"person"}}';

  test("is read up to 16 KiB", async ({ request }) => {
    expect((await post(request, body.padEnd(16_384))).status()).toBe(200);
    await problemOf(await post(request, body.padEnd(16_385)), 413);
    await problemOf(await post(request, body.padEnd(5_000_000)), 413);
  });

  test("is answered before it ends, and the next request is served", async ({
    request,
    baseURL,
  }) => {
    const socket = connect(Number(new URL(baseURL ?? "").port), "localhost");
    const head = [
      "Host: localhost",
      "Content-Type: application/json",
      "Transfer-Encoding: chunked",
    ];
    socket.write(`POST ${address} HTTP/1.1\r\n${head.join("\r\n")}\r\n\r\n`);
    socket.write(`5000\r\n${" ".repeat(0x5000)}\r\n`);
    const [answer] = await once(socket, "data");
    socket.destroy();
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
    expect((await post(request, body)).status()).toBe(200);
  });
});

test.describe("an address", () => {
  const foreign = ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "TRACE"];

  for (const method of foreign) {
    test(`has no method ${method}`, async ({ request }) => {
      const response = await request.fetch(address, { method });
      expect(response.status()).toBe(405);
      expect(response.headers().allow).toBe("POST");
      if (method !== "HEAD") await problemOf(response, 405);
    });
  }

  test("that does not exist is a problem too", async ({ request }) => {
    for (const path of ["/api", "/api/v1", "/api/v2/assessments", `${address}/1`]) {
      await problemOf(await request.post(path, { data: {} }), 404);
    }
  });
});

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly requestBody?: {
    readonly content: { readonly "application/json": { readonly examples: Examples } };
  };
  readonly responses: Readonly<Record<string, unknown>>;
}
type Examples = Readonly<Record<string, { readonly value: unknown }>>;
interface Schema {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  readonly additionalProperties?: boolean;
}

test.describe("the description", () => {
  test("is OpenAPI 3.1, whole in itself, with every fact in words", async ({ request }) => {
    const response = await request.get("/api/v1/openapi.json");
    expect(response.status()).toBe(200);
    const text = await response.text();
    const { openapi, paths, components }: Described = JSON.parse(text);
    expect(openapi).toMatch(/^3\.1\./);
    expect(Object.keys(paths)).toEqual([address, "/api/v1/openapi.json"]);
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object.keys(components.schemas)).toContain(name);
    }
    expect(text).not.toMatch(/"\$(?:id|schema|defs)"|"\$ref":"(?!#\/components\/schemas\/\w+")/);
    const kinds = {
      person: "PersonFacts",
      enterprise: "EnterpriseFacts",
      institution: "InstitutionFacts",
    };
    for (const applicant of applicants) {
      const schema = components.schemas[kinds[applicant]];
      expect(schema?.additionalProperties).toBe(false);
      for (const { id, holder, subjects, label } of rules.facts) {
        const described = schema?.properties?.[id]?.description;
        const stated = holder === "office" || subjects.includes(applicant);
        expect(described?.includes(label) ?? false, `${applicant}: ${id}`).toBe(stated);
      }
    }
  });

  test("gives examples that work", async ({ request }) => {
    const { paths }: Described = await (await request.get("/api/v1/openapi.json")).json();
    const operation = paths[address]?.post;
    expect(Object.keys(operation?.responses ?? {})).toEqual(["200", "400", "405", "413", "415"]);
    const examples = operation?.requestBody?.content["application/json"].examples ?? {};
    expect(Object.keys(examples)).toEqual([...applicants]);
    for (const { value } of Object.values(examples)) await answerTo(request, value);
  });
});
