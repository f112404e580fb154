// Reads the prerendered pages of a finished build and writes down what the server must know of
// them: the hashes of their inline scripts and the stylesheets that they link.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const pagesRoot = ".next/server/app";
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const linkTag = /<link[^>]+rel="stylesheet"[^>]*>/g;

/** The address at which visitors find a prerendered file: Chinese pages have no prefix. */
function addressOf(file) {
  const path = `/${file.replace(/\.html$/, "")}`;
  if (path === "/zh") return "/";
  return path.startsWith("/zh/") ? path.slice(3) : path;
}

const scripts = {};
const stylesheets = new Set();
const files = readdirSync(pagesRoot, { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".html"))
  .sort();
for (const file of files) {
  const html = readFileSync(join(pagesRoot, file), "utf8");
  const hashes = [...html.matchAll(inlineScript)]
    .filter(([, attributes]) => !attributes.includes('type="application/'))
    .map(([, , body]) => `sha256-${createHash("sha256").update(body).digest("base64")}`);
  scripts[addressOf(file)] = [...new Set(hashes)];
  for (const [tag] of html.matchAll(linkTag)) {
    const href = tag.match(/href="([^"]+)"/)?.[1];
    if (href) stylesheets.add(href.replaceAll("&amp;", "&"));
  }
}
if (files.length === 0) throw new Error(`No prerendered page under ${pagesRoot}.`);

writeFileSync(
  ".next/house.json",
  `${JSON.stringify({ scripts, stylesheets: [...stylesheets] }, null, 2)}\n`,
);
console.log(`Pages with hashed scripts: ${files.length}. Stylesheets: ${stylesheets.size}.`);
