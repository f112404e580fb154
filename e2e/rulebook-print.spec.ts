import { rules } from "../lib/policy";
import { locales } from "../locales/languages";
import { rulebook } from "../locales/rulebook";
import { hrefFor } from "../messages/locale";
import { expect, test } from "./support/house";
import { print, usedOf } from "./support/paper";

for (const locale of locales) {
  test(`the whole rulebook prints on A4, no place to sign apart from what is signed (${locale})`, {
    tag: "@pages",
  }, async ({ page }) => {
    await page.goto(hrefFor(locale, "/rulebook"));
    const printed = await print(page);
    expect(printed.size).toContain("A4");
    const { sign, date } = rulebook[locale];
    const line = (words: string) => new RegExp(`^\\s*${words}\\s*$`, "gm");
    const signs = printed.pages.filter((text) => line(sign).test(text));
    expect(signs.length).toBeGreaterThan(20);
    // A place to sign is whole: what it is and where the day is written stand on one page.
    const dates = new RegExp(`\\s${date}\\s*$`, "gm");
    for (const [index, text] of printed.pages.entries()) {
      expect(text.match(dates)?.length ?? 0, `page ${index + 1}`).toBe(
        text.match(line(sign))?.length ?? 0,
      );
    }
    const text = printed.pages.join("\n").replaceAll(/\s/g, "");
    const { length } = rules.programmes;
    expect(text.split(sign.replaceAll(/\s/g, "")).length - 1).toBeGreaterThanOrEqual(length);
    // Two to four pages for each programme, and none of them nearly empty but the last.
    expect(printed.pages.length).toBeLessThan(length * 4);
    for (let nth = 1; nth < printed.pages.length; nth++) {
      expect(usedOf(printed, nth), `page ${nth}`).toBeGreaterThan(0.5);
    }
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
