import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuiltFile, builtFiles, builtFilesFolder } from "@/lib/build/manifest";
import {
  contentSecurityPolicy,
  inertPolicy,
  offlineWorkerPolicy,
  securityHeaders,
  workerPolicy,
} from "@/lib/http/security";
import { addressOnHost } from "@/lib/offline/list";
import { type Locale, locales } from "@/locales/languages";
import { basePath, pathFor } from "@/messages/locale";

/** The ways in which the content of a file can be sent, the smallest first. */
export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

/** One way of sending a file. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly content: Buffer;
}

/** A file as it is served, from memory. */
export interface SiteFile {
  readonly status: 200 | 404;
  readonly as: Readonly<Partial<Record<Encoding, Sent>>>;
}

/** For a name that changes with the content. */
const forGood = "public, max-age=31536000, immutable";
/** May be kept, and is asked about each time: a new build is seen at once, with the policy that belongs to it. */
const askedAgain = "no-cache";

const isOfWorker = (kind: BuiltFile["kind"]): boolean => kind === "offline" || kind === "retired";

const policyOf = ({ kind, scripts }: BuiltFile): string => {
  if (kind === "worker") return workerPolicy;
  if (isOfWorker(kind)) return offlineWorkerPolicy;
  return kind === "page" || kind === "notFound" ? contentSecurityPolicy(scripts) : inertPolicy;
};

function sentAs(file: BuiltFile, encoding: Encoding): Sent {
  const suffix = encoding === "identity" ? "" : `.${encoding}`;
  const content = readFileSync(join(builtFilesFolder, `${file.tag}${suffix}`));
  const etag = `"${file.tag}${suffix}"`;
  const lasting = file.kind === "asset" || file.kind === "worker";
  return {
    etag,
    content,
    headers: {
      ...securityHeaders,
      "Content-Security-Policy": policyOf(file),
      "Content-Type": file.type,
      "Cache-Control": lasting ? forGood : askedAgain,
      ETag: etag,
      // A worker speaks for its folder; the home page of a site in a folder stands at its very name.
      ...(isOfWorker(file.kind) && { "Service-Worker-Allowed": addressOnHost(basePath, "/") }),
      ...(file.encodings.length > 0 && { Vary: "Accept-Encoding" }),
      ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    },
  };
}

const siteFile = (file: BuiltFile): SiteFile => ({
  status: file.kind === "notFound" ? 404 : 200,
  as: Object.fromEntries(
    [...file.encodings, "identity" as const].map((encoding) => [encoding, sentAs(file, encoding)]),
  ),
});

/** What the server answers with, from memory. */
export interface SiteFiles {
  readonly byAddress: ReadonlyMap<string, SiteFile>;
  /** What answers addresses that are none, by language. */
  readonly notFound: ReadonlyMap<Locale, SiteFile>;
}

/**
 * Reads every file of the build into memory.
 *
 * @param offline whether devices are given the worker that answers without a network; where not, one that ends it
 */
export function readFiles(offline: boolean): SiteFiles {
  const files = builtFiles().filter(({ kind }) => kind !== (offline ? "retired" : "offline"));
  const served = files.filter(({ kind }) => kind !== "notFound");
  const unknown = files.filter(({ kind }) => kind === "notFound");
  return {
    byAddress: new Map(served.map((file) => [file.address, siteFile(file)])),
    notFound: new Map(
      locales.map((locale) => {
        const own = unknown.find(({ address }) => address === pathFor(locale, "/nowhere"));
        if (!own) throw new Error(`The build holds no page for unknown addresses in ${locale}.`);
        return [locale, siteFile(own)];
      }),
    ),
  };
}
