import { expect, test } from "@playwright/test";
import { problemSchema } from "../lib/http/problem";
import { everywhere, type RawAnswer, raw } from "./support/raw";

const interfaceAddress = "/api/v1/assessments";

/** What the page of an unknown address says, in the language that the address begins with. */
const nothingAt = (path: string): string =>
  path.startsWith("/en") ? "Page not found" : "没有找到这一页";

function portOf(baseURL: string | undefined): number {
  return Number(new URL(baseURL ?? "").port);
}

/** A request as it is written, on a connection that ends with it. */
const ask = (
  baseURL: string | undefined,
  line: string,
  headers: readonly string[] = ["Host: localhost"],
  rest = "",
): Promise<RawAnswer> =>
  raw(portOf(baseURL), [`${line} HTTP/1.1`, ...headers, "Connection: close"], rest);

test.describe("an upgrade to another protocol", () => {
  for (const path of ["/", "/nothing", "/en/nothing", "/_next/static/nothing.js", "/api/nothing"]) {
    test(`is not made at ${path}, and the connection ends`, async ({ baseURL }) => {
      const lines = [
        `GET ${path} HTTP/1.1`,
        "Host: localhost",
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==",
      ];
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => raw(portOf(baseURL), lines)),
      );
      for (const { status } of answers) expect(status).toBe(path === "/" ? 200 : 404);
    });
  }

  test("of any other kind ends too", async ({ baseURL }) => {
    const h2c = ["GET / HTTP/1.1", "Host: localhost", "Connection: Upgrade", "Upgrade: h2c"];
    expect((await raw(portOf(baseURL), h2c)).status).toBe(200);
    const connect = ["CONNECT localhost:80 HTTP/1.1", "Host: localhost"];
    expect((await raw(portOf(baseURL), connect)).status).not.toBe(200);
  });
});

test.describe("an odd address", () => {
  for (const path of [
    "/%5Blocale%5D",
    "/%5Blocale%5D/check",
    "/[locale]/check/step",
    "/_global-error",
    "/_not-found",
    "/_next/static",
    "/_next/static/../../package.json",
    "/..%2f..%2foperator.json",
    "/zh-CN",
    "/policies/no-such-programme",
    "/en/policies/no-such-programme",
    "//localhost/check",
    "//check/",
    "/%2f%2fcheck",
    "/\\check/",
    "/check%00",
    "/check.rsc",
    "/check;a=1",
    "/CHECK",
    "/阿拉善",
    `/${"a/".repeat(4000)}`,
  ]) {
    test(`${path.slice(0, 40)} has no page`, async ({ baseURL }) => {
      const { status, headers, body } = await ask(baseURL, `GET ${encodeURI(decodeURI(path))}`);
      expect(status).toBe(404);
      expect(body).toContain(nothingAt(path));
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    });
  }

  for (const path of ["/%", "/%ff", "/%c0%af", "check", "ftp://localhost/"]) {
    test(`${path} is refused`, async ({ baseURL }) => {
      const { status, body } = await ask(baseURL, `GET ${path}`);
      expect(status).toBe(400);
      expect(body).toContain("这个请求读不懂");
      expect(body).toContain("This request cannot be read");
    });
  }

  test("is told apart from a known one written in full or with percent signs", async ({
    baseURL,
  }) => {
    for (const path of ["/check", "/%63heck", "/check?a=%", "http://localhost/check"]) {
      expect((await ask(baseURL, `GET ${path}`)).status, path).toBe(200);
    }
    const problem = await ask(baseURL, "GET /api/%");
    expect(problem.status).toBe(400);
    expect(problemSchema.parse(JSON.parse(problem.body)).status).toBe(400);
  });
});

test.describe("an odd host", () => {
  const long = "a".repeat(3000);

  for (const host of ["", "a b", "a/b", "a@b", "<x>", "[", "x:y", long]) {
    test(`${JSON.stringify(host.slice(0, 20))} is refused`, async ({ baseURL }) => {
      for (const path of ["/sitemap.xml", "/robots.txt", "/"]) {
        const { status } = await ask(baseURL, `GET ${path}`, [`Host: ${host}`]);
        expect(status, path).toBe(400);
      }
      const form = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 9"];
      const posted = await ask(
        baseURL,
        "POST /check/step",
        [`Host: ${host}`, ...form],
        "results=x",
      );
      expect(posted.status).toBe(400);
    });
  }

  test("is no way to have a file name another site's addresses kept", async ({ baseURL }) => {
    const { status, headers, body } = await ask(baseURL, "GET /sitemap.xml", ["Host: a.example"]);
    expect(status).toBe(200);
    expect(body).toContain("<loc>http://a.example/</loc>");
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

test.describe("a method that an address does not have", () => {
  const pages = ["/", "/en/check", "/icon.svg", "/manifest.webmanifest", "/sitemap.xml"];

  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]) {
    test(`${method} is refused by pages, and the ones that there are are named`, async ({
      baseURL,
    }) => {
      for (const path of pages) {
        const { status, headers, body } = await ask(baseURL, `${method} ${path}`);
        expect(status, path).toBe(405);
        expect(headers.get("allow"), path).toBe("GET, HEAD");
        expect(body).toContain("这一页不能这样打开");
      }
      const step = await ask(baseURL, `${method === "POST" ? "PUT" : method} /check/step`);
      expect([step.status, step.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
    });
  }

  test("that nobody knows is refused, and the connection ends", async ({ baseURL }) => {
    expect((await ask(baseURL, "NONSENSE /")).status).toBe(400);
  });

  test("OPTIONS * tells what the server can do", async ({ baseURL }) => {
    const { status, headers } = await ask(baseURL, "OPTIONS *");
    expect([status, headers.get("allow")]).toEqual([204, "GET, HEAD, POST"]);
    expect((await ask(baseURL, "GET *")).status).toBe(404);
  });

  test("POST to an unknown address is answered with a whole page", async ({ baseURL }) => {
    const { status, headers, body } = await ask(baseURL, "POST /nowhere");
    expect(status).toBe(404);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(body).toContain("没有找到这一页");
    expect(body).toContain("</html>");
  });
});

test.describe("security headers", () => {
  const requests: readonly (readonly [string, number])[] = [
    ["GET /", 200],
    ["GET /zh/check", 308],
    ["GET /check/", 308],
    ["GET /check/step", 303],
    ["GET /nowhere", 404],
    ["POST /", 405],
    ["GET /%", 400],
    ["OPTIONS *", 204],
    ["GET /robots.txt", 200],
    ["GET /sitemap.xml", 200],
    ["GET /icon.svg", 200],
    ["GET /api/v1/openapi.json", 200],
    [`GET ${interfaceAddress}`, 405],
    ["nonsense", 400],
  ];

  for (const [line, expected] of requests) {
    test(`stand on the answer to ${line}`, async ({ baseURL }) => {
      const { status, headers } = await ask(baseURL, line);
      expect(status).toBe(expected);
      for (const name of everywhere) expect([...headers.keys()], name).toContain(name);
    });
  }

  test("stand on answers to the router's own requests, which are pages", async ({ request }) => {
    const headers = { RSC: "1", "Next-Router-Prefetch": "1" };
    const answer = await request.get("/check?_rsc=1", { headers });
    expect(answer.headers()["content-type"]).toBe("text/html; charset=utf-8");
    for (const name of everywhere) expect(answer.headers()[name], name).toBeDefined();
  });

  test("a redirect leads nowhere but to a page of ours", async ({ baseURL }) => {
    const { status, headers } = await ask(baseURL, "GET /zh/policies/?a=1&b");
    expect([status, headers.get("location")]).toEqual([308, "/policies?a=1&b"]);
    for (const path of ["//a.example/", "/zh//a.example", "/zh/\\a.example/", "/zh/nowhere"]) {
      const answer = await ask(baseURL, `GET ${path}`);
      expect([answer.status, answer.headers.get("location")], path).toEqual([404, undefined]);
    }
  });
});

test.describe("a file that does not change", () => {
  test("is asked about each time, and sent again only when it has changed", async ({ request }) => {
    const page = await request.get("/check");
    expect(page.headers()["cache-control"]).toBe("no-cache");
    const etag = page.headers().etag ?? "";
    const known = await request.get("/check", { headers: { "If-None-Match": etag } });
    expect(known.status()).toBe(304);
    expect(known.headers()["content-security-policy"]).toBe(
      page.headers()["content-security-policy"],
    );
    const other = await request.get("/check", { headers: { "If-None-Match": '"x"' } });
    expect(other.status()).toBe(200);
    const unknown = await request.get("/nowhere", { headers: { "If-None-Match": "*" } });
    expect(unknown.status()).toBe(404);
    const text = await page.text();
    for (const named of [/\/_next\/static\/[^"]+\.js/, /\/check\/questions\/\w+\.json/]) {
      const [address = ""] = named.exec(text) ?? [];
      const file = await request.get(address);
      expect(file.status(), address).toBe(200);
      expect(file.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
    }
  });

  test("is packed as the visitor reads it", async ({ baseURL }) => {
    const lengths = new Map<string | undefined, number>();
    for (const [accept, expected] of [
      ["br, gzip", "br"],
      ["gzip, deflate", "gzip"],
      ["br;q=0, gzip", "gzip"],
      ["identity", undefined],
    ] as const) {
      const headers = ["Host: localhost", `Accept-Encoding: ${accept}`];
      const answer = await ask(baseURL, "HEAD /check", headers);
      expect(answer.headers.get("content-encoding"), accept).toBe(expected);
      expect(answer.headers.get("vary")).toBe("Accept-Encoding");
      expect(answer.body).toBe("");
      lengths.set(expected, Number(answer.headers.get("content-length")));
    }
    expect(lengths.get("br")).toBeLessThan(lengths.get("gzip") ?? 0);
    expect(lengths.get("gzip")).toBeLessThan((lengths.get(undefined) ?? 0) / 2);
  });
});
