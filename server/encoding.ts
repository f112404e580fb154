import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Encoding, encodings } from "./files";

const packers = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (content: Buffer) => promisify(gzip)(content),
};

/** Not worth packing below this many bytes: it fits into one packet. */
const smallest = 1200;

/** The encodings that a visitor reads, by the `Accept-Encoding` header; `identity` always. */
export function accepted(header: string | undefined): readonly Encoding[] {
  if (!header) return ["identity"];
  const named = new Set<string>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    if (!parameters.some((text) => /^q=0(?:\.0*)?$/.test(text))) named.add(name);
  }
  return encodings.filter((encoding) => encoding === "identity" || named.has(encoding));
}

/** Packs what was made for one request, where the visitor reads that and it is worth it. */
export async function pack(
  content: Buffer,
  header: string | undefined,
): Promise<{ encoding: Encoding; content: Buffer }> {
  const [encoding = "identity"] = accepted(header);
  if (encoding === "identity" || content.byteLength < smallest)
    return { encoding: "identity", content };
  return { encoding, content: await packAs(content, encoding) };
}

/** A content in an encoding. */
export const packAs = async (content: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === "identity" ? content : packers[encoding](content);
