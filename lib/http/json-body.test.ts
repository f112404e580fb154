import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { largestBody } from "./incoming";
import { readJsonBody } from "./json-body";
import { deepest, membersOf } from "./json-members";

type Body = ConstructorParameters<typeof Request>[1];

async function read(body: NonNullable<Body>["body"], headers: Record<string, string> = {}) {
  const request = new Request("http://localhost/", {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json", ...headers },
  });
  const result = await readJsonBody(request);
  return result.ok ? result.value.json : result.problem.status;
}

const bytes = (...values: readonly number[]) => new Uint8Array(values);

describe("a body", () => {
  test.each([
    ["{}", {}],
    [' {"a": [1, null]}\n', { a: [1, null] }],
    ["1e400", Number.POSITIVE_INFINITY],
  ])("%j is JSON", async (text, value) => {
    expect(await read(text)).toEqual(value);
  });

  test.each([
    "",
    " ",
    "{",
    "{}{}",
    "{'a':1}",
    "{a:1}",
    "NaN",
    "undefined",
    "\ufeff\ufeff{}",
    "a=1",
    "//",
  ])("%j is not JSON", async (text) => {
    expect(await read(text)).toBe(400);
  });

  test("may begin with a byte order mark, as some programs write it", async () => {
    expect(await read("\ufeff{}")).toEqual(await read("{}"));
    expect(await read("\ufeff")).toBe(400);
  });

  test("of no text, in another encoding or compressed is refused", async () => {
    expect(await read(bytes(0x22, 0xff, 0x22))).toBe(400);
    expect(await read(bytes(0x22, 0xed, 0xa0, 0x80, 0x22))).toBe(400);
    expect(await read(new Uint8Array(gzipSync("{}")))).toBe(400);
    expect(await read("{}", { "Content-Encoding": "gzip" })).toBe(400);
    expect(await read("{}", { "Content-Encoding": "identity" })).toEqual({});
  });

  test.each([
    ["application/json", true],
    ["Application/JSON; charset=UTF-8", true],
    ['application/json;charset="utf-8"', true],
    ["application/problem+json", true],
    ["application/json; charset=gbk", false],
    ["text/plain", false],
    ["text/json", false],
    ["application/jsonp", false],
    [`application/json${" ".repeat(180)};`, true],
    [`application/json${" ".repeat(200)};`, false],
    ["application/x-www-form-urlencoded", false],
    ["multipart/form-data; boundary=x", false],
  ])("of type %s: %s", async (type, accepted) => {
    expect(await read("{}", { "Content-Type": type })).toEqual(accepted ? {} : 415);
  });

  test("of no type at all is read as JSON", async () => {
    const request = new Request("http://localhost/", { method: "POST", body: bytes(0x7b, 0x7d) });
    expect(request.headers.get("content-type")).toBeNull();
    expect(await readJsonBody(request)).toEqual({ ok: true, value: { json: {}, repeated: [] } });
  });

  test("without content is refused", async () => {
    expect(await readJsonBody(new Request("http://localhost/", { method: "POST" }))).toHaveProperty(
      "problem.status",
      400,
    );
  });

  test("may have 16 KiB and not a byte more", async () => {
    expect(await read("{}".padEnd(largestBody))).toEqual({});
    expect(await read("{}".padEnd(largestBody + 1))).toBe(413);
    expect(await read(`"${"好".repeat(5_500)}"`)).toBe(413);
  });

  test("that never ends is answered at once", async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(8192)),
    });
    const init = { method: "POST", body: endless, duplex: "half" };
    expect(await readJsonBody(new Request("http://localhost/", init))).toHaveProperty(
      "problem.status",
      413,
    );
  });

  test("that breaks off is refused", async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error("gone")),
    });
    const init = { method: "POST", body: broken, duplex: "half" };
    expect(await readJsonBody(new Request("http://localhost/", init))).toHaveProperty(
      "problem.status",
      400,
    );
  });

  test("may not be deeper than it can be read", async () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(await read(nested(deepest))).toEqual(JSON.parse(nested(deepest)));
    expect(await read(nested(deepest + 1))).toBe(400);
    expect(await read(nested(7_500))).toBe(400);
    expect(await read(`${'{"a":'.repeat(2_000)}1${"}".repeat(2_000)}`)).toBe(400);
  });
});

describe("members named twice", () => {
  test.each([
    ["{}", []],
    ['{"a":1,"b":1}', []],
    ['{"a":1,"a":1}', ["a"]],
    ['{"a":1,"\\u0061":1}', ["a"]],
    ['{"a":{"b":1},"c":{"b":1}}', []],
    ['{"a":{"b":1,"c":[{"b":1},{"b":1}],"b":2}}', ["a.b"]],
    ['{"a":1,"a":1,"a":1,"b":{"a":1,"a":2}}', ["a", "b.a"]],
    ['{"a":"a","b":"a, \\"a\\": {","c":["a","a"]}', []],
    ['{"":1,"":2}', [""]],
    ['["a","a"]', []],
    ['"a"', []],
  ])("%s: %j", (text, repeated) => {
    expect(membersOf(text)).toEqual({ repeated, tooDeep: false });
  });
});
