import { gzipSync } from "node:zlib";
import { listOf, offlineWorkerPath } from "@/lib/offline/list";
import { write } from "./report";

/** Weighs what the first load of a page brings, and what devices save, gzip in kB of 1000 bytes, from the product served at `PORT` (3000). */

const origin = `http://localhost:${process.env.PORT ?? 3000}`;

const weigh = async (address: string): Promise<number> =>
  gzipSync(Buffer.from(await (await fetch(origin + address)).arrayBuffer())).byteLength / 1000;

async function total(addresses: readonly string[]): Promise<number> {
  const weights = await Promise.all([...new Set(addresses)].map(weigh));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

for (const path of [
  "/",
  "/check",
  "/result",
  "/policies",
  "/policies/startup-subsidy",
  "/desk",
  "/loans",
  "/en/loans",
]) {
  const html = await (await fetch(origin + path)).text();
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map(([, address = ""]) => address);
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, address = ""]) => address,
  );
  const weights = [await weigh(path), await total(scripts), await total(styles)];
  const [page, code, looks] = weights.map((weight) => weight.toFixed(1));
  write(`| ${path} | ${code} | ${looks} | ${page} |`);
}

const worker = await (await fetch(origin + offlineWorkerPath)).text();
write("");
write(`| worker | ${(await weigh(offlineWorkerPath)).toFixed(1)} |`);
for (const [language, { first, rest }] of Object.entries(listOf(worker).languages)) {
  const weights = [await total(first), await total(rest)];
  const [walk, others] = weights.map((weight) => weight.toFixed(1));
  write(`| ${language} | ${walk} | ${others} |`);
}
