import { afterEach, beforeEach, vi } from "vitest";

/** What a command writes while a test runs. */
export interface Output {
  /** To standard output. */
  out: string;
  /** To standard error. */
  errors: string;
}

/**
 * Keeps what commands write during each test of a file, so that it can be read and the run stays silent.
 *
 * @example const output = keptOutput(); // in a test, after a command: output.out
 */
export function keptOutput(): Output {
  const output: Output = { out: "", errors: "" };
  beforeEach(() => {
    Object.assign(output, { out: "", errors: "" });
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      output.out += String(text);
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      output.errors += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return output;
}
