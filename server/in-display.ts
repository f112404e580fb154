import type { Display } from "@/components/site/display/display";
import { displayed } from "@/components/site/display/displayed";
import { packAs } from "./encoding";
import { type Encoding, encodings, type Sent, type SiteFile } from "./files";

const made = new WeakMap<SiteFile, Map<Display, Promise<SiteFile>>>();

async function make(file: SiteFile, display: Display): Promise<SiteFile> {
  const plain = file.as.identity;
  if (!plain) throw new Error("A file is kept plain at least.");
  const html = Buffer.from(displayed(plain.content.toString(), display));
  const sent = async (encoding: Encoding): Promise<readonly [Encoding, Sent][]> => {
    const own = file.as[encoding];
    if (!own) return [];
    const etag = own.etag.replace(/"$/, `.${display}"`);
    const content = await packAs(html, encoding);
    return [[encoding, { etag, content, headers: { ...own.headers, ETag: etag } }]];
  };
  return {
    status: file.status,
    as: Object.fromEntries((await Promise.all(encodings.map(sent))).flat()),
  };
}

/** A page in a display, made when it is first asked for; any other file as it is. */
export async function inDisplay(file: SiteFile, display: Display): Promise<SiteFile> {
  const isPage = file.as.identity?.headers["Content-Type"]?.startsWith("text/html") === true;
  if (display === "" || !isPage) return file;
  const known = made.get(file) ?? new Map<Display, Promise<SiteFile>>();
  made.set(file, known);
  const making = known.get(display) ?? make(file, display);
  known.set(display, making);
  return making;
}
