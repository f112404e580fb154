import { describe, expect, it } from "vitest";
import { readSite } from "./site.mjs";

describe("SITE_URL", () => {
  it.each([
    [undefined, null, ""],
    ["", null, ""],
    ["https://site.example", "https://site.example", ""],
    ["https://site.example/", "https://site.example", ""],
    ["http://10.0.0.1:8080", "http://10.0.0.1:8080", ""],
    ["https://site.example/policy/", "https://site.example", "/policy"],
    ["https://site.example/a/b-c_d", "https://site.example", "/a/b-c_d"],
  ])("%j is the site %j under %j", (text, origin, basePath) => {
    expect(readSite(text)).toEqual({ origin, basePath });
  });

  it.each([
    "site.example",
    "site.example:3000",
    "ftp://site.example",
    "https://user@site.example",
    "https://site.example/?a",
    "https://site.example/#a",
    "https://site.example//a",
    "https://site.example/a b",
    "https://site.example/政策",
    "javascript:alert(1)",
  ])("cannot be %s, and is told so in both languages", (text) => {
    expect(() => readSite(text)).toThrow(/要写成 https:[\s\S]*must be like https:/);
  });
});
