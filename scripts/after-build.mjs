// Reads a finished build and writes down what the server must know of it: every address that is a file, the
// hashes of the inline scripts of each page, and the stylesheets that pages link. Each file is compressed once,
// here, and named by its content. It adds the worker that answers without a network, with the list of what it saves.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { bundle, bundleForBrowser, load } from "./bundle.mjs";

const { defaultLocale, locales } = await load("locales/languages.ts");
const { noticesAsHtml } = await load("components/site/offline/notices.tsx");
const { controlsAsHtml } = await load("components/aloud/controls.tsx");
const { basePath } = await load("messages/locale.ts");
const {
  isNamedByContent,
  isNeverSaved,
  listLine,
  offlineList,
  offlineScriptPath,
  offlineWorkerPath,
  readAloudPath,
} = await load("lib/offline/list.ts");

const pagesRoot = ".next/server/app";
const houseRoot = ".next/house";
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const linkTag = /<link[^>]+rel="stylesheet"[^>]*>/g;

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

const stylesheets = new Set();
/** What is being packed, in the order of the manifest. */
const added = [];

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll("\\", "/"))
    .sort();
}

function hashOf(bytes, encoding) {
  return createHash("sha256").update(bytes).digest(encoding);
}

const pack = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Keeps the file, plain and packed where that makes it smaller, and notes what stands at its address. Files are packed side by side. */
const add = (address, file, kind, type) => addBytes(address, readFileSync(file), kind, type);

async function addBytes(address, bytes, kind, type, more) {
  const tag = hashOf(bytes, "base64url").slice(0, 22);
  const [br, gzip] = await Promise.all([pack.br(bytes), pack.gzip(bytes)]);
  const packed = { br, gzip };
  const encodings = Object.keys(packed).filter((name) => packed[name].length < bytes.length * 0.95);
  writeFileSync(join(houseRoot, "files", tag), bytes);
  for (const name of encodings)
    writeFileSync(join(houseRoot, "files", `${tag}.${name}`), packed[name]);
  return { address, kind, type, tag, encodings, ...more };
}

function typeOf(file) {
  const type = types[extname(file)];
  if (!type) throw new Error(`No content type is known for ${file}.`);
  return type;
}

/** The address at which visitors find a prerendered file: pages in the default language have no prefix. */
function addressOf(file) {
  const path = `/${file.replace(/\.html$/, "")}`;
  const folder = `/${defaultLocale}`;
  if (path === folder) return "/";
  return path.startsWith(`${folder}/`) ? path.slice(folder.length) : path;
}

/** Once a page has all that it came for, and not before, it loads the scripts that speak with the offline worker and read it aloud. */
const lateScripts = JSON.stringify(
  [offlineScriptPath, readAloudPath].map((path) => basePath + path),
);
const lateLoader = `<script>addEventListener("load",function(){${lateScripts}.forEach(function(a){var s=document.createElement("script");s.src=a;document.head.appendChild(s)})})</script>`;

const withLateScripts = (html) =>
  html.includes(' data-offline-notices="') ? html.replace("</body>", `${lateLoader}</body>`) : html;

function addPage(file) {
  const html = withLateScripts(readFileSync(file, "utf8"));
  const hashes = [...html.matchAll(inlineScript)]
    .filter(([, attributes]) => !attributes.includes('type="application/'))
    .map(([, , body]) => `sha256-${hashOf(body, "base64")}`);
  const address = addressOf(file.slice(pagesRoot.length + 1));
  // What the server writes itself looks like pages that devices save, and is shown without a network as well.
  for (const [tag] of isNeverSaved(address) ? [] : html.matchAll(linkTag)) {
    const href = tag.match(/href="([^"]+)"/)?.[1];
    if (href) stylesheets.add(href.replaceAll("&amp;", "&"));
  }
  // One for each language: it answers every address that is none.
  const kind = /(?:^|\/)nowhere$/.test(address) ? "notFound" : "page";
  const { status } = JSON.parse(readFileSync(file.replace(/\.html$/, ".meta"), "utf8"));
  // A page that the document has nothing for: its address is none.
  if (kind === "page" && status === 404) return;
  const scripts = [...new Set(hashes)];
  added.push(addBytes(address, Buffer.from(html), kind, types[".html"], { scripts }));
}

mkdirSync(join(houseRoot, "files"), { recursive: true });
const prerendered = filesUnder(pagesRoot);
for (const file of prerendered) {
  // What the framework makes for itself has no language.
  if (file.endsWith(".html") && !file.startsWith(`${pagesRoot}/_`)) addPage(file);
  if (file.endsWith(".body")) {
    const address = addressOf(file.slice(pagesRoot.length + 1, -".body".length));
    added.push(add(address, file, isNamedByContent(address) ? "asset" : "file", typeOf(address)));
  }
}
if (added.length === 0) throw new Error(`No prerendered page under ${pagesRoot}.`);
for (const file of filesUnder("public"))
  added.push(add(file.slice("public".length), file, "file", typeOf(file)));
for (const file of filesUnder(".next/static")) {
  const kind = file.includes("/turbopack-worker-") ? "worker" : "asset";
  added.push(add(`/_next/static${file.slice(".next/static".length)}`, file, kind, typeOf(file)));
}
const addScript = (address, text, kind) => addBytes(address, Buffer.from(text), kind, types[".js"]);

/** A script for every page, and before it what it puts there, by language. */
async function lateScript(entry, name, asHtml) {
  const html = Object.fromEntries(locales.map((locale) => [locale, asHtml(locale)]));
  return `var ${name}=${JSON.stringify(html)};\n${await bundleForBrowser(entry)}`;
}

const offlineScript = "components/site/offline/page-main.ts";
added.push(
  addScript(
    offlineScriptPath,
    await lateScript(offlineScript, "offlineNotices", noticesAsHtml),
    "offline",
  ),
  addScript(
    readAloudPath,
    await lateScript("components/aloud/page-main.ts", "readAloudControls", controlsAsHtml),
    "file",
  ),
);
const saved = await Promise.all(added);
const list = offlineList(
  saved,
  ({ tag }) => readFileSync(join(houseRoot, "files", tag), "utf8"),
  readFileSync(".next/BUILD_ID", "utf8"),
  (text) => hashOf(text, "hex").slice(0, 12),
);
const worker = await bundleForBrowser("lib/offline/worker-main.ts");
const retired = await bundleForBrowser("lib/offline/retired-main.ts");
const files = [
  ...saved,
  await addScript(offlineWorkerPath, `${listLine(list)}\n${worker}`, "offline"),
  await addScript(offlineWorkerPath, retired, "retired"),
  await addScript(offlineScriptPath, "", "retired"),
];

const manifest = { stylesheets: [...stylesheets], files };
writeFileSync(join(houseRoot, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
await bundle("server/main.ts", houseRoot, { whole: true });
console.log(`Files to serve: ${files.length}. Stylesheets: ${stylesheets.size}.`);
