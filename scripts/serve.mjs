// Serves the finished build: `node scripts/serve.mjs`. `npm start` builds first where that is needed.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const server = join(root, ".next/house/main.mjs");

process.chdir(root);
process.env.NODE_ENV = "production";
if (!existsSync(server)) {
  console.error(
    "\n还没有生成网站；用 npm start 启动。\nThe site is not built yet; start it with npm start.\n",
  );
  process.exit(1);
}
await import(pathToFileURL(server).href);
