import { defineConfig } from "@playwright/test";
import base, { webServer } from "./playwright.config";
import { pseudoLanguages } from "./scripts/language/pseudo";

const windows = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true },
  desk: { viewport: { width: 1366, height: 768 } },
} as const;

/** Pages in the pseudo-languages, of the copy of the project that has them: `npm run test:languages`. */
export default defineConfig({
  ...base,
  testDir: "e2e/languages",
  testMatch: "*.walk.ts",
  projects: pseudoLanguages.flatMap(({ tag }) =>
    Object.entries(windows).map(([name, use]) => ({ name: `${tag} ${name}`, use })),
  ),
  webServer: { ...webServer, cwd: ".cache/languages" },
});
