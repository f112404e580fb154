import { readFileSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** Where the packages are that bring the oldest Chromium that is promised: apart from the others, for tests alone. */
export const oldChromiumPackages = "e2e/engines/chromium-80";

/** That Chromium, once it was unpacked. */
export const oldChromium = `${oldChromiumPackages}/node_modules/chromium`;

/** Unpacks it; its package has it in Brotli. */
export function unpackOldChromium() {
  const packed = `${oldChromiumPackages}/node_modules/chrome-aws-lambda/bin/chromium.br`;
  writeFileSync(oldChromium, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
}
