import type { FormStrings } from "@/lib/case/form";

const mostBytes = 64 * 1024;

/** Reads the fields of a posted form; null where the body is larger than any form of ours. */
export async function readForm(request: Request): Promise<FormStrings | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > mostBytes) return null;
      chunks.push(chunk);
    }
  }
  const fields = new URLSearchParams(new TextDecoder().decode(Buffer.concat(chunks)));
  return (name) => fields.getAll(name);
}
