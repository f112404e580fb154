import { once } from "node:events";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { type APIRequestContext, type APIResponse, expect, test } from "@playwright/test";
import fc from "fast-check";
import { randomCase } from "../app/api/v1/testing/random-case";
import { assessmentWriter } from "../lib/case/assessment-json";
import { answerSchema } from "../lib/case/assessment-schema";
import { todayInShanghai } from "../lib/case/case";
import { problemSchema } from "../lib/http/problem";
import { amended } from "../lib/policy";
import { assess } from "../lib/policy/testing/assess";
import { digestOf } from "../lib/receipt/outcome";
import { casesOf, seed } from "../lib/testing/seed";
import { documentIn } from "../locales/documents";
import { inLanguages } from "../locales/languages";
import { engineVersion } from "../scripts/engine-version.mjs";

/** What the interface does over the wire; what it answers to whom is tried where it is written. */

const address = "/api/v1/assessments";
const rulesAddress = "/api/v1/rules";
const json = { "Content-Type": "application/json" };
const known = '{"facts":{"applicant":"person"}}';

const post = (
  request: APIRequestContext,
  body: string | Buffer,
  headers: Record<string, string> = json,
): Promise<APIResponse> => request.post(address, { data: Buffer.from(body), headers });

async function expectProblem(response: APIResponse, status: number): Promise<void> {
  expect(response.status(), await response.text()).toBe(status);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  expect(problemSchema.parse(await response.json()).status).toBe(status);
}

test("the build answers random cases as the rules do", { tag: "@random" }, async ({ request }) => {
  const write = assessmentWriter(inLanguages((locale) => amended(documentIn(locale).rules)));
  for (const { asOf, facts } of fc.sample(randomCase, casesOf(300))) {
    const response = await post(request, JSON.stringify({ asOf, facts }));
    const today = todayInShanghai(new Date());
    const assessment = assess(facts, asOf, { today });
    const { receipt, ...answer } = answerSchema.parse(await response.json());
    expect(answer, `seed ${seed}`).toEqual(write(assessment, facts));
    expect(receipt, `seed ${seed}`).toMatchObject({
      versions: { engine: engineVersion(process.cwd()) },
      request: { asOf, law: "amended", facts },
      results: digestOf(assessment.results),
    });
  }
});

test("an answer is kept by nobody on the way", async ({ request }) => {
  const response = await post(request, known);
  expect(response.headers()).toMatchObject({
    "content-type": "application/json",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  expect(response.headers()["set-cookie"]).toBeUndefined();
});

test("a case is refused when compressed, in another encoding or of another type", async ({
  request,
}) => {
  await expectProblem(await post(request, gzipSync(known)), 400);
  const coded = { ...json, "Content-Encoding": "gzip" };
  await expectProblem(await post(request, gzipSync(known), coded), 400);
  for (const type of ["text/plain", "application/xml", "application/json; charset=gbk"]) {
    await expectProblem(await post(request, known, { "Content-Type": type }), 415);
  }
  const typed = { "Content-Type": "Application/JSON; charset=UTF-8" };
  expect((await post(request, known, typed)).status()).toBe(200);
});

test.describe("a large body", () => {
  test("is read up to 16 KiB", async ({ request }) => {
    expect((await post(request, known.padEnd(16_384))).status()).toBe(200);
    await expectProblem(await post(request, known.padEnd(16_385)), 413);
    await expectProblem(await post(request, known.padEnd(5_000_000)), 413);
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
    expect((await post(request, known)).status()).toBe(200);
  });
});

test.describe("an address", () => {
  const foreign = ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "TRACE"];

  for (const method of foreign) {
    test(`has no method ${method}`, async ({ request }) => {
      const response = await request.fetch(address, { method });
      expect(response.status()).toBe(405);
      expect(response.headers().allow).toBe("POST");
      if (method !== "HEAD") await expectProblem(response, 405);
    });
  }

  test("that does not exist is a problem too", async ({ request }) => {
    for (const path of ["/api", "/api/v1", "/api/v2/assessments", `${address}/1`]) {
      await expectProblem(await request.post(path, { data: {} }), 404);
    }
  });
});

test.describe("the rules", () => {
  test("are told by the law and the day that the address names", async ({ request }) => {
    const response = await request.get(`${rulesAddress}?law=document&asOf=2019-09-01`);
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      "content-type": "application/json",
      "cache-control": "no-store",
    });
    expect(await response.json()).toMatchObject({ law: "document", asOf: "2019-09-01" });
    await expectProblem(await request.get(`${rulesAddress}?law=draft`), 400);
  });

  test("are read and nothing else", async ({ request }) => {
    const head = await request.head(rulesAddress);
    expect([head.status(), (await head.body()).byteLength]).toEqual([200, 0]);
    for (const method of ["POST", "PUT", "DELETE"]) {
      const response = await request.fetch(rulesAddress, { method });
      await expectProblem(response, 405);
      expect(response.headers().allow).toBe("GET, HEAD");
    }
  });
});

test("the description is the one that is written", async ({ request }) => {
  const response = await request.get("/api/v1/openapi.json");
  expect(response.status()).toBe(200);
  const { openapi, paths } = await response.json();
  expect(openapi).toMatch(/^3\.1\./);
  expect(Object.keys(paths)).toEqual([
    address,
    rulesAddress,
    `${rulesAddress}/schema.json`,
    "/api/v1/openapi.json",
  ]);
});
