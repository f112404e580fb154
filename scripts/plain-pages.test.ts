import { expect, test } from "vitest";
import { isPlain, withoutFramework, withScriptsLast } from "./plain-pages.mjs";

test.each([
  ["zh.html", true],
  ["en/clauses.html", true],
  ["zh/policies/startup-subsidy.html", true],
  ["en/nowhere.html", true],
  ["zh/rulebook.html", true],
  ["en/rulebook/startup-subsidy.html", true],
  ["_global-error.html", false],
  ["zh/policies.html", false],
  ["zh/check.html", false],
  ["zh/desk/batch.html", false],
])("%s is plain: %s", (file, is) => expect(isPlain(file)).toBe(is));

test("the framework goes, and what the page says and its own script stay", () => {
  const page =
    '<!DOCTYPE html><html lang="zh-CN"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/>' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
    '<script src="/_next/static/chunks/a.js" async=""></script></head><body><script>own()</script>' +
    '<p>一<!-- -->二</p><script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>' +
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>" +
    '<script>self.__next_f.push([1,"<p>"])</script></body></html>';
  expect(withoutFramework(page)).toBe(
    '<!DOCTYPE html><html data-plain lang="zh-CN"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/>' +
      "</head><body><script>own()</script><p>一二</p></body></html>",
  );
});

test("elsewhere the scripts stand after what is read, once each", () => {
  const page =
    '<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
    '<script src="/_next/static/chunks/a.js" async=""></script>' +
    '<script src="/_next/static/chunks/old.js" noModule=""></script></head><body><p>一<!-- -->二</p>' +
    '<script id="_R_">start()</script><script src="/_next/static/chunks/b.js" async=""></script></body></html>';
  expect(withScriptsLast(page)).toBe(
    '<html><head><script src="/_next/static/chunks/old.js" noModule=""></script></head><body>' +
      '<p>一<!-- -->二</p><script src="/_next/static/chunks/a.js" async=""></script>' +
      '<script src="/_next/static/chunks/b.js" async=""></script><script id="_R_">start()</script></body></html>',
  );
  expect(() => withScriptsLast("<html></html>")).toThrow("otherwise");
});
