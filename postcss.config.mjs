import { oldEngines } from "./scripts/styles/old-engines.mjs";

export default { plugins: ["@tailwindcss/postcss", oldEngines()] };
