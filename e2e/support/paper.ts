import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import jsQR from "jsqr";

/** What a page prints, read back from its PDF with poppler. */
export interface Printed {
  readonly file: string;
  /** The texts of its pages, laid out as they are. */
  readonly pages: readonly string[];
  readonly size: string;
}

const run = (tool: string, ...rest: string[]): string =>
  execFileSync(tool, rest, { encoding: "utf8" });

/** Prints the page as it stands. */
export async function print(page: Page): Promise<Printed> {
  const file = join(mkdtempSync(join(tmpdir(), "paper-")), "paper.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  return {
    file,
    // Each page ends with a form feed.
    pages: run("pdftotext", "-layout", file, "-").split("\f").slice(0, -1),
    size: /Page size:\s+(.+)/.exec(run("pdfinfo", file))?.[1] ?? "",
  };
}

/** What the QR code on a page says, by the number of the page; null where there is none. */
export function codeOn({ file }: Printed, page: number): string | null {
  // Grey and not packed, a page is drawn in a fifth of the time that a PNG takes.
  run("pdftoppm", ..."-r 150 -gray -singlefile -f".split(" "), `${page}`, file, file);
  const drawn = readFileSync(`${file}.pgm`);
  const [head = "", width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(drawn.toString("latin1")) ?? [];
  const pixels = Uint32Array.from(
    drawn.subarray(head.length),
    (grey) => 0xff000000 + grey * 0x010101,
  );
  const dark = { inversionAttempts: "dontInvert" } as const;
  return (
    jsQR(new Uint8ClampedArray(pixels.buffer), Number(width), Number(height), dark)?.data ?? null
  );
}
