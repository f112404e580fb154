import { describe, expect, it } from "vitest";
import { hrefFor, localeOf, pathWithoutLocale } from "./locale";

describe("hrefFor", () => {
  it("puts English under /en and Chinese at the root", () => {
    expect(hrefFor("zh", "/")).toBe("/");
    expect(hrefFor("zh", "/check")).toBe("/check");
    expect(hrefFor("en", "/")).toBe("/en");
    expect(hrefFor("en", "/check")).toBe("/en/check");
  });
});

describe("pathWithoutLocale", () => {
  it.each([
    ["/", "/"],
    ["/zh", "/"],
    ["/en", "/"],
    ["/en/check", "/check"],
    ["/zh/policies/a", "/policies/a"],
    ["/enterprise", "/enterprise"],
  ])("%s is %s", (pathname, path) => expect(pathWithoutLocale(pathname)).toBe(path));
});

describe("localeOf", () => {
  it("falls back to Chinese", () => {
    expect(localeOf("en")).toBe("en");
    expect(localeOf("fr")).toBe("zh");
  });
});
