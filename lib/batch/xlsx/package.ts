import {
  BlobReader,
  configure,
  type FileEntry,
  ZipReader,
} from "@zip.js/zip.js/lib/zip-core-custom.js";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { chunksOf, problemOf, TableError } from "../table";

configure({ useWebWorkers: false });

/** A tag as it opens. */
export type Tag = SaxesTagPlain;

/** The parts of a package by their names. */
export type Parts = ReadonlyMap<string, FileEntry>;

/** The name of a tag without its prefix, which some programs write. @example local("x:row") // "row" */
export const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** An attribute by its name, whatever its prefix. @example attribute(tag, "style-name") */
export function attribute(tag: Tag, name: string): string | undefined {
  const own = tag.attributes[name];
  if (own !== undefined) return own;
  return Object.entries(tag.attributes).find(([one]) => local(one) === name)?.[1];
}

/** Whoever hears the tags and texts of a part. */
export interface Listener {
  open(name: string, tag: Tag): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** More in one text than any cell or name has. */
const longestText = 1 << 22;

/** The bytes of a part, chunk by chunk. */
async function* bytesOf(entry: FileEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const sent = entry.getData(writable);
  // Where it fails, what is read fails as well, or it is waited for.
  sent.catch(() => {});
  for await (const chunk of chunksOf(readable)) yield chunk;
  await sent;
}

function parserFor(listener: Listener): SaxesParser {
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => listener.open(local(tag.name), tag));
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  parser.on("closetag", (tag) => listener.close?.(local(tag.name)));
  return parser;
}

/**
 * Reads one part of a package; the listener hears its tags. Yields the bytes read, chunk by chunk.
 *
 * @example for await (const bytes of listen(entry, listener)) …
 */
export async function* listen(entry: FileEntry, listener: Listener): AsyncGenerator<number> {
  const parser = parserFor(listener);
  const decoder = new TextDecoder();
  try {
    for await (const chunk of bytesOf(entry)) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield chunk.length;
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw problemOf(error);
  }
}

/**
 * Reads a part to its end, if it is there.
 *
 * @example await hear(parts.get("xl/workbook.xml"), { open: (name) => names.push(name) })
 */
export async function hear(entry: FileEntry | undefined, listener: Listener): Promise<void> {
  if (!entry) return;
  for await (const _ of listen(entry, listener));
}

/**
 * Reads of a part only what stands behind the last end of a tag of this name, without looking at what is before.
 *
 * @example await hearBehind(sheet, "sheetData", listener)
 */
export async function hearBehind(
  entry: FileEntry,
  name: string,
  listener: Listener,
): Promise<void> {
  const end = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, "g");
  const decoder = new TextDecoder();
  let tail = "";
  let found = false;
  const take = (text: string): void => {
    tail += text;
    for (const match of tail.matchAll(end)) {
      found = true;
      tail = match.input.slice(match.index + match[0].length);
    }
    // As much as an end of a tag that is cut in two.
    if (!found) tail = tail.slice(-64);
    else if (tail.length > longestText * 8) throw new TableError("tooMuchText");
  };
  try {
    for await (const chunk of bytesOf(entry)) take(decoder.decode(chunk, { stream: true }));
  } catch (error) {
    throw problemOf(error);
  }
  if (!found) return;
  const parser = new SaxesParser({ fragment: true, xmlns: false });
  parser.on("opentag", (tag) => listener.open(local(tag.name), tag));
  // The tags that were opened before close here.
  parser.on("error", () => undefined);
  parser.write(tail).close();
}

/**
 * Opens a package. Names of its parts have plain slashes, whatever program wrote them.
 *
 * @example (await openPackage(file)).parts.has("xl/workbook.xml")
 */
export async function openPackage(file: Blob): Promise<{
  readonly parts: Parts;
  readonly close: () => Promise<void>;
}> {
  const zip = new ZipReader(new BlobReader(file));
  try {
    const entries = await zip.getEntries();
    const parts = new Map(
      entries.flatMap((entry) =>
        entry.directory ? [] : [[entry.filename.replaceAll("\\", "/"), entry] as const],
      ),
    );
    return { parts, close: () => zip.close() };
  } catch (error) {
    await zip.close();
    throw problemOf(error);
  }
}
