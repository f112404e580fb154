import { gzipSync } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";

/** The scripts that the first load of a page brings, gzip, in bytes. */
export async function firstLoad(request: APIRequestContext, path: string): Promise<number> {
  const html = await (await request.get(path)).text();
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map(([, address = ""]) => address);
  const sizes = [...new Set(scripts)].map(async (address) => {
    return gzipSync(await (await request.get(address)).body()).byteLength;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
