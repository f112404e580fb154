// Takes the framework's scripts out of the finished pages whose text needs none: what lives in them is the script that stands in every page
// (components/site/page-script). A link from or to such a page loads the other one, as every link of the site does. In the other pages the scripts
// are asked for after what is read, so that on a slow line the text and its style do not wait for them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const pagesRoot = ".next/server/app";

/** Home, guides, clauses, departments, later papers and the rulebook in each language, and the page of an unknown address. */
const plain =
  /^[^/_][^/]*(?:\/(?:clauses|departments|law|nowhere|policies\/[^/]+|rulebook(?:\/[^/]+)?))?\.html$/;

const script = /<script(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/script>/g;
const scriptHint = /<link[^>]+as="script"[^>]*>/g;
/** What tells React where texts begin and end. */
const seam = /<!--.*?-->/g;

/** Whether a script is the framework's: a file of the build, the start of its loader, or the data of a page. */
const isFramework = (attributes, body) =>
  attributes.includes("/_next/") || /^\(?(?:self\.__next_f|globalThis\["TURBOPACK"\])/.test(body);

/**
 * A page without the framework, marked as such.
 * @param {string} html a page as the framework wrote it
 * @returns {string} the page
 */
export function withoutFramework(html) {
  return html
    .replace(script, (whole, attributes, body) => (isFramework(attributes, body) ? "" : whole))
    .replace(scriptHint, "")
    .replace(seam, "")
    .replace("<html", "<html data-plain");
}

const fileScript = /<script src="\/[^>]*async=""><\/script>/g;
/** What starts the framework, after all that is read. */
const start = '<script id="_R_">';

/**
 * A page whose scripts are asked for once its text has come.
 * @param {string} html a page as the framework wrote it
 * @returns {string} the page
 */
export function withScriptsLast(html) {
  const scripts = html.match(fileScript) ?? [];
  const [head, ...rest] = html.replace(fileScript, "").replace(scriptHint, "").split(start);
  if (rest.length !== 1) throw new Error("The page starts its scripts otherwise than they did.");
  return `${head}${scripts.join("")}${start}${rest[0]}`;
}

/**
 * Whether a page is one whose text needs no script.
 * @param {string} file its file, from the folder of pages: `en/clauses.html`
 * @returns {boolean} whether it is
 */
export const isPlain = (file) => plain.test(file);

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map((file) => file.replaceAll("\\", "/"));
}

if (process.argv[1]?.endsWith("plain-pages.mjs")) {
  const files = filesUnder(pagesRoot).filter((file) => file.endsWith(".html"));
  for (const file of files) {
    const path = join(pagesRoot, file);
    const html = readFileSync(path, "utf8");
    // Done already, where only the rest of the build is run again.
    if (!html.includes(start)) continue;
    writeFileSync(path, isPlain(file) ? withoutFramework(html) : withScriptsLast(html));
  }
  console.log(`Pages without the framework: ${files.filter(isPlain).length} of ${files.length}.`);
}
