import type { BuiltFile } from "@/lib/build/manifest";
import { type Locale, locales } from "@/locales/languages";
import { localeIn, pathFor } from "@/messages/locale";

/** What of one language is saved on a device, by address within the site. */
export interface OfflineLanguage {
  /** What a walk takes from the home page to the printed sheet: saved before anything else. */
  readonly first: readonly string[];
  /** Everything else, in the order in which it is saved. */
  readonly rest: readonly string[];
}

/** What the offline worker of a build saves. */
export interface OfflineList {
  /** Names the sources and settings that were built, as the pages do. */
  readonly build: string;
  /** Names what the list says: another where one file differs. */
  readonly version: string;
  /** By the tag of a language, `zh`. */
  readonly languages: Readonly<Record<string, OfflineLanguage>>;
  /** Tags of what stands at addresses that say nothing of it, as in {@link BuiltFile}. */
  readonly tags: Readonly<Record<string, string>>;
}

/** The page that is shown in place of one that is not saved, in every language. */
export const offlinePagePath = "/offline";
/** The worker that answers without a network. */
export const offlineWorkerPath = "/offline-worker.js";
/** The script by which pages speak with it. */
export const offlineScriptPath = "/offline.js";
/** The script that reads pages aloud. */
export const readAloudPath = "/read-aloud.js";

const walk = ["/", "/check", "/result"];
/** For trained clerks; of all pages they load most. */
const forClerks = ["/desk", "/desk/batch"];
/** For whoever runs the site, and for offices that read its rules on paper. */
const neverSaved = ["/operator", "/rulebook"];
const onEveryPage = [offlineScriptPath, readAloudPath, "/icon.svg", "/manifest.webmanifest"];

/**
 * Whether the name of what stands at an address changes with its content.
 *
 * @example isNamedByContent("/_next/static/chunks/1.js") // true
 */
export const isNamedByContent = (address: string): boolean =>
  address.startsWith("/_next/static/") || /\/check\/questions\/[^/]+\.json$/.test(address);

/**
 * Where an address within the site is found on its host.
 *
 * @param base the folder of the site, `/policy`; empty where it has a host of its own
 * @example addressOnHost("/policy", "/") // "/policy"
 */
export const addressOnHost = (base: string, address: string): string =>
  base !== "" && address === "/" ? base : base + address;

type Read = (file: BuiltFile) => string;

/** Scripts that only browsers without modules load, which have no service workers either. */
const forOldBrowsers = /<script[^>]*\snomodule\b[^>]*>/gi;

/** Addresses of what a page loads at once or later, and of what that loads: a file loads what its text names. */
function loadedBy(page: BuiltFile, assets: readonly BuiltFile[], read: Read): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const asset of assets) {
      if (found.has(asset.address) || !text.includes(asset.address.replace(/^.*\//, ""))) continue;
      found.add(asset.address);
      look(read(asset));
    }
  };
  look(read(page).replace(forOldBrowsers, ""));
  return found;
}

/**
 * Whether the page at an address within the site is saved on no device.
 *
 * @example isNeverSaved("/en/rulebook/startup-subsidy") // true
 */
export const isNeverSaved = (address: string): boolean =>
  locales
    .flatMap((locale) => neverSaved.map((path) => pathFor(locale, path)))
    .some((never) => address === never || address.startsWith(`${never}/`));

/**
 * What of a build is saved on a device, and in which order. Throws where a page of the walk is missing.
 *
 * @param files what the build serves
 * @param read the text of one of them
 * @param build the name of the build
 * @param hash what makes a version of a text
 * @example offlineList(files, read, "5d41402abc4b", hash).languages.zh?.first[0] // "/"
 */
export function offlineList(
  files: readonly BuiltFile[],
  read: Read,
  build: string,
  hash: (text: string) => string,
): OfflineList {
  const byAddress = new Map(files.map((file) => [file.address, file]));
  const assets = files.filter(
    ({ kind, address }) => ["asset", "worker"].includes(kind) && /\.(?:js|css|json)$/.test(address),
  );
  const pages = files.filter(({ kind }) => kind === "page").map(({ address }) => address);

  const languageOf = (locale: Locale): OfflineLanguage => {
    const here = (paths: readonly string[]) => paths.map((path) => pathFor(locale, path));
    const withAssets = (addresses: readonly string[]): readonly string[] =>
      addresses.flatMap((address) => {
        const page = byAddress.get(address);
        if (!page) throw new Error(`The build has no page at ${address}.`);
        return [address, ...loadedBy(page, assets, read)];
      });
    const apart = new Set(here([...walk, ...forClerks]));
    const others = pages.filter(
      (page) => localeIn(page) === locale && !apart.has(page) && !isNeverSaved(page),
    );
    const first = new Set([...withAssets(here(walk)), ...onEveryPage, offlinePagePath]);
    const rest = new Set(withAssets([...others, ...here(forClerks)]));
    return { first: [...first], rest: [...rest].filter((address) => !first.has(address)) };
  };

  const languages = Object.fromEntries(locales.map((locale) => [locale, languageOf(locale)]));
  const saved = Object.values(languages).flatMap(({ first, rest }) => [...first, ...rest]);
  const tags = saved.flatMap((address) => {
    const tag = isNamedByContent(address) ? undefined : byAddress.get(address)?.tag;
    return tag === undefined ? [] : [[address, tag] as const];
  });
  const list = { build, languages, tags: Object.fromEntries(tags) };
  return { ...list, version: hash(JSON.stringify(list)) };
}

/**
 * The line by which the file of the offline worker begins: its list.
 *
 * @example listLine(list) // "var savedFiles={…};"
 */
export const listLine = (list: OfflineList): string => `var savedFiles=${JSON.stringify(list)};`;

/**
 * The list of a file that begins with {@link listLine}.
 *
 * @example listOf(listLine(list)) // list
 */
export function listOf(worker: string): OfflineList {
  const [line = ""] = worker.split("\n");
  return JSON.parse(line.slice(line.indexOf("{"), -1));
}
