import { rules } from "../lib/policy";
import { locales } from "../locales/languages";
import { rulebook } from "../locales/rulebook";
import { hrefFor } from "../messages/locale";
import { expect, test } from "./support/house";
import { print } from "./support/paper";

const lines = (page: string): readonly string[] =>
  page.split("\n").flatMap((line) => line.trim() || []);

for (const locale of locales) {
  test(`the whole rulebook prints on A4, each place to sign whole on its page (${locale})`, {
    tag: "@pages",
  }, async ({ page }) => {
    await page.goto(hrefFor(locale, "/rulebook"));
    const { size, pages } = await print(page);
    expect(size).toContain("A4");
    const { sign, office, name, date } = rulebook[locale];
    const places = new RegExp(`^${office}\\s+${name}\\s+${date}$`);
    const ofPages = pages.map((text) => ({
      headings: lines(text).filter((line) => line === sign).length,
      places: lines(text).filter((line) => places.test(line)).length,
    }));
    expect(ofPages.map((one) => one.places)).toEqual(ofPages.map((one) => one.headings));
    const { length } = rules.programmes;
    expect(ofPages.reduce((sum, one) => sum + one.places, 0)).toBe(length);
    // Two to three pages for each programme, and none of them nearly empty but the last.
    expect(pages.length).toBeLessThan(length * 3);
    const short = pages.slice(0, -1).filter((text) => lines(text).length < 20);
    expect(short).toEqual([]);
  });

  test(`nothing of it is wider than paper (${locale})`, { tag: "@pages" }, async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: "print" });
    await page.goto(hrefFor(locale, "/rulebook"));
    const wide = await page
      .locator("main *")
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 0.5)
          .map((one) => one.textContent?.slice(0, 80)),
      );
    expect(wide).toEqual([]);
  });
}
