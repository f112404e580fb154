/** What a route reads of a request; a `Request` is one, and so is what the server makes of Node's. */
export interface Incoming {
  /** The address, from the path on or whole. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** The largest body that is read, in bytes: several times the longest case that anybody can state. */
export const largestBody = 16 * 1024;
const longestPassedOver = 64 * 1024 * 1024;

/**
 * Lets the rest of a body pass by, so that a sender who is still at it reads the answer instead of
 * a broken connection. Not waited for, and not for ever.
 */
async function passOver(parts: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    let left = longestPassedOver;
    while (left > 0) {
      const { done, value } = await parts.next();
      if (done) return;
      left -= value.byteLength;
    }
    await parts.return?.();
  } catch {
    // The sender has hung up, which is as well.
  }
}

/**
 * Reads the body of a request; null where it has more than {@link largestBody} bytes, as soon as that is known.
 * Throws where it breaks off.
 *
 * @example await readBody(request) // null: more than largestBody bytes
 */
export async function readBody({ headers, body }: Incoming): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array();
  const parts = body[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = Number(headers.get("content-length") ?? 0);
  if (size <= largestBody) {
    size = 0;
    for (let part = await parts.next(); !part.done; part = await parts.next()) {
      size += part.value.byteLength;
      if (size > largestBody) break;
      read.push(part.value);
    }
  }
  if (size > largestBody) {
    void passOver(parts);
    return null;
  }
  return read.length === 1 && read[0] ? read[0] : Buffer.concat(read, size);
}
