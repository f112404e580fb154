import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** Whole pages as people with other senses and hands meet them: `npm run test:barriers`. */
export default defineConfig({
  ...base,
  projects: (base.projects ?? []).map((project) => ({
    ...project,
    grep: /@barriers/,
    grepInvert: project.name === "phone" ? /@once/ : /@phone/,
  })),
});
