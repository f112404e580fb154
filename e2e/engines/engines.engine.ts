import { test } from "@playwright/test";
import { startFirefox } from "./firefox";
import { asOnPaper, onPaper } from "./paper";
import { walk } from "./walk";
import { startWebKit } from "./webkit";

/** The way of a citizen in the engines that are not Chromium. */

const engines = [
  { engine: "Firefox ESR", start: startFirefox, prints: true },
  { engine: "WebKitGTK", start: startWebKit, prints: false },
] as const;

// One after the other: of two WebKits that start at once, one now and then does not come up.
test.describe.configure({ mode: "default" });

for (const { engine, start, prints } of engines) {
  for (const scripts of [true, false]) {
    const how = scripts ? "with scripts" : "without scripts";
    test(`${engine}, ${how}: a man of 52 comes to his result, ${prints ? "prints" : "sees"} the sheet and opens the link that he kept`, async ({
      baseURL,
    }) => {
      const browser = await test.step(`starts ${engine}`, () => start(scripts));
      try {
        const place = { browser, origin: baseURL ?? "", scripts };
        await walk(place, (link) => (prints ? onPaper(place, link) : asOnPaper(place)));
      } finally {
        await browser.close();
      }
    });
  }
}
