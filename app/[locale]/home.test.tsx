import { expect, test } from "vitest";
import { SiteFooter } from "@/components/site/footer";
import { NotFound } from "@/components/site/not-found";
import { html } from "@/components/ui/testing/html";
import { documentIn } from "@/locales/documents";
import { locales } from "@/locales/languages";
import HomePage from "./page";

const plain = (page: string): string => page.replaceAll(/<[^>]*>/g, "");

const callable = (page: string): readonly string[] =>
  [...page.matchAll(/href="tel:(\d+)"/g)].map(([, number = ""]) => number);

test.each(locales)("the home page says first what one wants to know (%s)", async (locale) => {
  const page = html(await HomePage({ params: Promise.resolve({ locale }) }));
  const first = plain(page.slice(0, page.indexOf("<h2")));
  const { site, effort } = documentIn(locale);
  expect(first).toContain(site.restsOn);
  for (const { pages, minutes } of effort) {
    expect(first).toContain(String(pages));
    expect(first).toContain(String(minutes));
  }
  // As shipped, nobody is stated.
  expect(first).toContain(
    {
      zh: "谁在运行：没有写明，不是政府网站。",
      en: "Run by: not stated, not a government website.",
    }[locale],
  );
});

test.each(locales)(
  "numbers to call are links on the home page and at every foot (%s)",
  async (locale) => {
    const pages = [
      html(await HomePage({ params: Promise.resolve({ locale }) })),
      html(<SiteFooter locale={locale} />),
      html(<NotFound locale={locale} />),
    ];
    for (const page of pages) {
      expect(callable(page)).toEqual(expect.arrayContaining(["12333", "12345"]));
      // Nowhere is a number that cannot be tapped.
      const rest = page.replaceAll(/<a [^>]*href="tel:[^>]*>.*?<\/a>/g, "");
      expect(plain(rest)).not.toMatch(/12333|12345/);
    }
  },
);
