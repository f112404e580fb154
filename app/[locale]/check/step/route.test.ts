import { expect, test } from "vitest";
import { GET, POST } from "./route";

/** What comes of forms that no page of ours sends, and how the answers may be kept. */

const given = (locale: string) => ({ params: Promise.resolve({ locale }) });

const post = (body: URLSearchParams | string | Uint8Array<ArrayBuffer>, locale = "zh") =>
  POST(
    new Request("http://localhost/check/step", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: body instanceof URLSearchParams ? body.toString() : body,
    }),
    given(locale),
  );
const form = (fields: Record<string, string>) => new URLSearchParams(fields);

test("a form that was tampered with begins again and says so", async () => {
  const broken = await post(form({ case: "11ABCDEF", at: "birthDate" }));
  expect(broken.status).toBe(200);
  expect(await broken.text()).toContain("没能读出您之前的回答");
  expect((await post(form({ case: "A".repeat(16_000) }))).status).toBe(200);
  const large = await post(form({ case: "A".repeat(16_384) }));
  expect(large.status).toBe(413);
  expect(await large.text()).toContain("没能读出您之前的回答");
});

test("a form of thousands of fields, or of no text, is answered with an ordinary page", async () => {
  const many = await post("aside=1&".repeat(1900));
  expect(many.status).toBe(200);
  expect((await many.arrayBuffer()).byteLength).toBeLessThan(65_536);
  expect((await post(new Uint8Array([255, 0, 37, 37]), "en")).status).toBe(200);
});

test("an answer is kept by the browser alone, runs no scripts, and is forgotten with what is wiped", async () => {
  const { headers } = await post(form({}));
  expect(headers.get("cache-control")).toBe("private, max-age=600");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.has("clear-site-data")).toBe(false);
  const wiped = await post(form({ case: "A".repeat(100), wipe: "all" }));
  expect([wiped.status, wiped.headers.get("clear-site-data")]).toEqual([200, '"cache"']);
});

test("whoever opens the address begins at the beginning", async () => {
  for (const [locale, path] of [
    ["zh", "/check"],
    ["en", "/en/check"],
  ] as const) {
    const opened = await GET(new Request(`http://localhost${path}/step`), given(locale));
    expect([opened.status, opened.headers.get("location")]).toEqual([303, path]);
  }
});
