import { defineConfig } from "@playwright/test";
import { findHeadless, testFlags } from "./scripts/chromium.mjs";
import "./lib/testing/seed";

const port = Number(process.env.E2E_PORT ?? 3199);
const executablePath = findHeadless();

/** The server of the build in this folder. */
export const webServer = {
  command: `PORT=${port} node scripts/serve.mjs`,
  url: `http://localhost:${port}/robots.txt`,
  timeout: 300_000,
  reuseExistingServer: false,
};

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // What a screen reader says is the same on every machine.
  snapshotPathTemplate: "{testDir}/heard/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // What fails once is broken. Speed is measured elsewhere: here a busy machine has all the time that it needs.
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 60_000,
    // Pages come from the server that is tried, but where saving them is: offline.spec.ts.
    serviceWorkers: "block",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // Nothing glides away from under a click.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: testFlags,
    },
  },
  // What reads whole pages, one after the other, and what else takes long (@pages): `npm run test:pages`.
  projects: [
    // What has no window to fit is tried once, at the desk: whole files, and tests tagged @once.
    {
      name: "phone",
      grepInvert: /@once|@pages/,
      testIgnore: [
        "desk*.spec.ts",
        "batch-guard.spec.ts",
        "batch-large.spec.ts",
        "http*.spec.ts",
        "*print.spec.ts",
        "what-if.spec.ts",
        "evidence.spec.ts",
        "plan-paper.spec.ts",
        "way-back.spec.ts",
        "offline*.spec.ts",
      ],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
    // Whole walks of people, whose steps are the same in every window, are tried where people walk them.
    {
      name: "desk",
      grepInvert: /@phone|@pages/,
      use: { viewport: { width: 1366, height: 768 } },
    },
    // Firefox ESR and WebKitGTK, which Playwright does not drive: `e2e/engines/` does.
    { name: "engines", testMatch: "engines/*.engine.ts" },
  ],
  webServer,
});
