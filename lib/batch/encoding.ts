import { TableError } from "./table";

/** How much is looked at before the encoding is decided. */
const window = 1 << 20;

/** What is ASCII reads the same in both encodings. */
const ascii = new TextDecoder();

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

function markOf(bytes: Uint8Array): string | null {
  return (
    marks.find((mark) => mark.bytes.every((one, position) => bytes[position] === one))?.encoding ??
    null
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** UTF-8 where it reads as such to the last byte, else what Chinese spreadsheets write. */
function guess(bytes: Uint8Array): string {
  try {
    // As a stream, so that a character cut off at the end of the window is no fault.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return "utf-8";
  } catch {
    return "gb18030";
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Decodes a file whose encoding shows only where it leaves ASCII. */
class Decoder {
  private decoder: TextDecoder | null = null;
  private marked: string | null | undefined;

  /** Whether the encoding is known, so that nothing need be held back. */
  get decided(): boolean {
    return this.decoder !== null;
  }

  decode(bytes: Uint8Array): string {
    if (this.marked === undefined) this.marked = markOf(bytes);
    if (!this.decoder && !isAscii(bytes)) {
      this.decoder = new TextDecoder(this.marked ?? guess(bytes), { fatal: true });
    }
    return this.run((decoder) => decoder.decode(bytes, { stream: true }));
  }

  end(): string {
    return this.run((decoder) => decoder.decode());
  }

  private run(decode: (decoder: TextDecoder) => string): string {
    try {
      return decode(this.decoder ?? ascii);
    } catch {
      throw new TableError("encoding");
    }
  }
}

/**
 * The text of a file. A byte order mark tells the encoding; without it, text that is not strictly UTF-8 is GB18030,
 * which Chinese Excel saves. Fails with a {@link TableError} where the text is neither.
 *
 * @example for await (const text of textOf(chunksOf(file.stream()))) …
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new Decoder();
  let waiting: Uint8Array[] = [];
  let waits = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    waits += chunk.length;
    if (!decoder.decided && waits < window) continue;
    yield decoder.decode(joined(waiting));
    waiting = [];
    waits = 0;
  }
  yield decoder.decode(joined(waiting));
  yield decoder.end();
}
