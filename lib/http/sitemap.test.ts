import { expect, it } from "vitest";
import { sitemapXml } from "./sitemap";

it("lists every page with its other language", () => {
  const xml = sitemapXml("https://site.example", ["/", "/en/check"]);
  expect(xml).toContain("<loc>https://site.example/</loc>");
  expect(xml).toContain("<loc>https://site.example/en/check</loc>");
  expect(xml).toContain('hreflang="zh-CN" href="https://site.example/check"');
  expect(xml).toContain('hreflang="en-GB" href="https://site.example/en"');
});
