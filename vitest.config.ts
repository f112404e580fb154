import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("./", import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["node_modules/**", ".next/**", "e2e/**"],
    benchmark: { include: ["bench/**/*.bench.ts"] },
    passWithNoTests: false,
    setupFiles: ["lib/testing/seed.ts"],
    testTimeout: 300_000,
  },
});
