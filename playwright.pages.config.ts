import { defineConfig } from "@playwright/test";
import { locales } from "./locales/languages";
import base from "./playwright.config";
import { testFlags } from "./scripts/chromium.mjs";

/** Windows in which a line holds few words: text at 200 % on a phone, 320 px, which is 1280 at 400 %, and large print in both. */
const rooms = {
  "large text": {
    viewport: { width: 360, height: 740 },
    launchOptions: {
      ...base.use?.launchOptions,
      args: [...testFlags, "--blink-settings=defaultFontSize=32"],
    },
  },
  narrow: { viewport: { width: 320, height: 640 } },
  "large print": { viewport: { width: 360, height: 740 } },
  "large print, narrow": { viewport: { width: 320, height: 640 } },
};

/**
 * What reads whole pages, one after the other: barriers, the policy of each, and whether there is room for all that they say, by the walks
 * through every page and state. `npm run test:pages`.
 */
export default defineConfig({
  ...base,
  projects: [
    ...(base.projects ?? []).map((project) => ({
      ...project,
      grep: /@pages/,
      grepInvert: project.name === "phone" ? /@once/ : /@phone/,
    })),
    ...locales.flatMap((locale) =>
      Object.entries(rooms).map(([room, use]) => ({
        name: `${locale} ${room}`,
        testDir: "e2e/languages",
        testMatch: "*.walk.ts",
        // Large print is for pages of citizens.
        testIgnore: [
          "reading.walk.ts",
          ...(room.startsWith("large print") ? ["desk.walk.ts", "list.walk.ts"] : []),
        ],
        grepInvert: /@paper/,
        use: { ...use, hasTouch: true },
      })),
    ),
  ],
});
