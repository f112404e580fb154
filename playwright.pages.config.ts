import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** What reads whole pages, one after the other: barriers, room, the policy of each. `npm run test:pages`. */
export default defineConfig({
  ...base,
  projects: (base.projects ?? []).map((project) => ({
    ...project,
    grep: /@pages/,
    grepInvert: project.name === "phone" ? /@once/ : /@phone/,
  })),
});
