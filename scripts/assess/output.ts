import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";

/** Where results go. */
export interface Output {
  /** Writes, and waits while whoever takes it is behind. */
  write(text: string): Promise<void>;
  /** All is written. */
  finish(): Promise<void>;
  /** It breaks off. */
  abandon(): Promise<void>;
}

/**
 * Writes to standard output. Whoever reads may stop early, as `head` does; anything else that goes wrong there is told to `onFailure`, for
 * Node does not throw it.
 */
export function standardOutput(onFailure: (error: Error) => void): Output {
  process.stdout.on("error", (error: Error & { readonly code?: string }) => {
    if (error.code !== "EPIPE") onFailure(error);
    else process.exit(0);
  });
  return {
    write: async (text) => {
      if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
    },
    finish: async () => {},
    abandon: async () => {},
  };
}

/** Writes beside a file, which takes its name only when all of it is there. */
export function fileOutput(path: string): Output {
  const beside = `${path}.${process.pid}.part`;
  const stream = createWriteStream(beside, { flags: "wx" });
  let failed: Error | null = null;
  stream.on("error", (error) => {
    failed = error;
  });
  return {
    write: async (text) => {
      if (failed) throw failed;
      if (text !== "" && !stream.write(text)) await once(stream, "drain");
    },
    finish: async () => {
      stream.end();
      await finished(stream);
      await rename(beside, path);
    },
    abandon: async () => {
      stream.destroy();
      await rm(beside, { force: true });
    },
  };
}
