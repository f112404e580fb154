import { once } from "node:events";
import { cpSync, readdirSync } from "node:fs";
import { Agent, get, request as send } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import jsQR from "jsqr";
import { answerSchema } from "../lib/case/assessment-schema";
import { encodeCase } from "../lib/case/share-code";
import { rules } from "../lib/policy";
import { engineVersion } from "../scripts/engine-version.mjs";
import { failing, type Started, started } from "./support/started";

const urlLine = /^http:\/\/localhost:\d+\n$/;

/** What the code drawn in a page says: runs of squares of one unit, in a frame of `size` units. */
function scanned(html: string): string | undefined {
  const [, size = "0", path = ""] =
    /<svg viewBox="0 0 (\d+) \1"[^>]*><path d="((?:M\d+ \d+h\d+v1h-\d+z)+)"/.exec(html) ?? [];
  const scale = 4;
  const side = Number(size) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, column = "", row = "", run = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let y = Number(row) * scale; y < (Number(row) + 1) * scale; y++) {
      const from = (y * side + Number(column) * scale) * 4;
      for (let at = from; at < from + Number(run) * scale * 4; at++)
        data[at] = at % 4 === 3 ? 255 : 0;
    }
  }
  return jsQR(data, side, side)?.data;
}

test.describe("a server that cannot start says why, without a trace", { tag: "@pages" }, () => {
  for (const [name, variables, words] of [
    ["an address that is none", { PORT: "0", LISTEN: "192.0.2.1" }, /本机没有.*\nThis machine/],
    ["a contact that is none", { SECURITY_CONTACT: "me" }, /SECURITY_CONTACT 要以.*\nSECURITY_/],
  ] as const) {
    test(name, async () => {
      const { status, words: said } = await failing(variables);
      expect(status).toBe(1);
      expect(said).toMatch(words);
      expect(said).not.toContain("    at ");
    });
  }

  test("a port in use", async ({ baseURL }) => {
    const { port } = new URL(baseURL ?? "");
    const { status, words } = await failing({ PORT: port });
    expect(status).toBe(1);
    expect(words).toContain(`端口 ${port} 已经有程序在用`);
    expect(words).toContain(`Port ${port} is in use`);
    expect(words).not.toContain("    at ");
  });
});

test.describe("a server of its own", { tag: "@pages" }, () => {
  let server: Started;

  test.afterEach(async () => {
    await server.stop();
  });

  test("is one folder, which needs no packages and is not written to, and answers whoever has begun to ask", async ({
    request,
  }, info) => {
    const folder = info.outputPath("site");
    for (const part of [".next/house", "scripts/serve.mjs", "operator.json"]) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    const files = () => readdirSync(folder, { recursive: true }).sort();
    const before = files();
    server = await started({}, folder);
    const { port, origin, child, written } = server;
    expect((await request.get(`${origin}/check`)).status()).toBe(200);
    const posted = await request.post(`${origin}/check/step`, { form: {} });
    expect(await posted.text()).toContain("</html>");
    const data = { asOf: "2019-09-01", facts: { applicant: "person" } };
    const assessed = await request.post(`${origin}/api/v1/assessments`, { data });
    expect(assessed.status()).toBe(200);

    await test.step("it tells whether it is well, and what its answers rest on", async () => {
      const health = await request.get(`${origin}/health`);
      const { receipt } = answerSchema.parse(await assessed.json());
      expect(receipt.versions).toMatchObject({
        rules: rules.version,
        engine: engineVersion(process.cwd()),
      });
      expect(await health.json()).toEqual({ status: "ok", ...receipt.versions });
      expect(health.headers()["cache-control"]).toBe("no-store");
      expect((await request.get(`${origin}/.well-known/security.txt`)).status()).toBe(404);
    });

    await test.step("it logs nothing of uploads that break off, and serves on", async () => {
      for (const path of ["/api/v1/assessments", "/check/step", "/nowhere", "/"]) {
        for (const length of ["Content-Length: 9000", "Transfer-Encoding: chunked"]) {
          const socket = connect(port, "localhost");
          await once(socket, "connect");
          const head = [`POST ${path} HTTP/1.1`, "Host: localhost", "Expect: 100-continue", length];
          socket.write(`${head.join("\r\n")}\r\n\r\n`);
          await once(socket, "data");
          socket.write("64\r\n");
          socket.resetAndDestroy();
        }
      }
      expect((await request.get(`${origin}/health`)).status()).toBe(200);
      expect(written()).toMatch(urlLine);
    });

    await test.step("it answers whoever has begun to ask before it stops", async () => {
      const agent = new Agent({ keepAlive: true });
      const [idle] = await once(get({ port, path: "/health", agent }), "response");
      idle.resume();
      const body = '{"facts":{"applicant":"person"}}';
      const asked = send({
        port,
        path: "/api/v1/assessments",
        method: "POST",
        agent,
        headers: { "Content-Length": body.length, Expect: "100-continue" },
      });
      asked.flushHeaders();
      await once(asked, "continue");
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await expect(fetch(`http://localhost:${port}/health`)).rejects.toThrow();
      asked.end(body);
      const [answer] = await once(asked, "response");
      expect(answer.statusCode).toBe(200);
      answer.resume();
      expect(await ended).toEqual([0, null]);
      expect(written()).toMatch(urlLine);
      agent.destroy();
    });
    expect(files()).toEqual(before);
  });

  test("says as it is stated, not as it was asked, where the site stands and whom to write to", async ({
    request,
  }) => {
    const contact = "mailto:security@site.example";
    server = await started({ SITE_URL: "https://site.example", SECURITY_CONTACT: contact });
    const { origin } = server;
    const before = Date.now();
    const text = await (await request.get(`${origin}/.well-known/security.txt`)).text();
    expect(text.split("\n")).toContain(`Contact: ${contact}`);
    const days = (Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? "") - before) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(30);
    expect(days).toBeLessThan(31);

    const sitemap = await (await request.get(`${origin}/sitemap.xml`)).text();
    expect(sitemap).toContain("<loc>https://site.example/check</loc>");
    expect(sitemap).not.toContain("localhost");
    const robots = await (await request.get(`${origin}/robots.txt`)).text();
    expect(robots).toContain("Sitemap: https://site.example/sitemap.xml");
    const home = await request.get(origin);
    expect(home.headers()["strict-transport-security"]).toBe("max-age=31536000");

    const code = encodeCase(rules.facts, { asOf: "2019-09-01", facts: { applicant: "person" } });
    const posted = await request.post(`${origin}/check/step`, {
      form: { case: code, results: "1" },
    });
    expect(scanned(await posted.text())).toBe(`https://site.example/result#${code}`);
  });
});
