import { afterEach, describe, expect, it, vi } from "vitest";
import { cameByHttps, isHost, originOf } from "./origin";

const came = (headers: Record<string, string>) => ({ headers: new Headers(headers), body: null });

afterEach(() => vi.unstubAllEnvs());

describe("a host", () => {
  it.each([
    "localhost",
    "localhost:3000",
    "a.example",
    "a_b.example.",
    "127.0.0.1:80",
    "[::1]:3000",
  ])("can be %s", (host) => expect(isHost(host)).toBe(true));

  it.each([
    "",
    "a b",
    "a/b",
    "a.example:",
    "a.example:123456",
    "a..b",
    "<x>",
    "a@b",
    "[::1",
    "阿拉善",
  ])("cannot be %j", (host) => expect(isHost(host)).toBe(false));

  it("has up to 255 letters", () => {
    expect(isHost("a".repeat(255))).toBe(true);
    expect(isHost("a".repeat(256))).toBe(false);
  });
});

describe("the origin", () => {
  it("is that of the request where nothing is stated", () => {
    expect(originOf(came({ host: "a.example:8080" }))).toBe("http://a.example:8080");
    expect(originOf(came({ host: "a.example", "x-forwarded-proto": "https" }))).toBe(
      "https://a.example",
    );
    expect(originOf(came({ host: "a b" }))).toBe("http://localhost");
    expect(originOf(came({}))).toBe("http://localhost");
  });

  it("is what SITE_URL states, whatever the request says", () => {
    vi.stubEnv("SITE_URL", "https://site.example/check/");
    expect(originOf(came({ host: "a.example" }))).toBe("https://site.example");
  });
});

it("the outermost of several proxies tells how the visitor came", () => {
  const by = (value: string) => cameByHttps(new Headers({ "x-forwarded-proto": value }));
  expect(["https", "HTTPS", "https, http", " https ,http"].map(by)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["http", "http, https", "", "httpsx"].map(by)).toEqual([false, false, false, false]);
});
