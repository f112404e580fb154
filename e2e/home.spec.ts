import { locales } from "../locales/languages";
import { hrefFor } from "../messages/locale";
import { expect, test } from "./support/house";

const screens = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

for (const locale of locales) {
  for (const viewport of screens) {
    test(`the first screen says all that one wants to know before, ${locale}, ${viewport.width} wide`, {
      tag: "@once",
    }, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(hrefFor(locale, "/"));
      const { start, runBy } = {
        zh: { start: "开始自测", runBy: "谁在运行" },
        en: { start: "Start the check", runBy: "Run by" },
      }[locale];
      // What it rests on, what one learns and how long it takes stand between these two.
      const main = page.getByRole("main");
      for (const part of [
        main.getByRole("link", { name: start }),
        main.getByRole("listitem").filter({ hasText: runBy }),
      ]) {
        const box = await part.boundingBox();
        expect((box?.y ?? viewport.height) + (box?.height ?? 0)).toBeLessThanOrEqual(
          viewport.height,
        );
      }
    });
  }
}
