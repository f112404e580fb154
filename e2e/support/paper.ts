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
export const print = async (page: Page): Promise<Printed> =>
  printed(await page.pdf({ preferCSSPageSize: true }));

/** What a PDF has on its pages. */
export function printed(pdf: Buffer): Printed {
  const file = join(mkdtempSync(join(tmpdir(), "paper-")), "paper.pdf");
  writeFileSync(file, pdf);
  return {
    file,
    // Each page ends with a form feed.
    pages: run("pdftotext", "-layout", file, "-").split("\f").slice(0, -1),
    size: /Page size:\s+(.+)/.exec(run("pdfinfo", file))?.[1] ?? "",
  };
}

/** A page drawn in grey, by the number of the page: a byte for each point. */
function drawn({ file }: Printed, page: number) {
  // Grey and not packed, a page is drawn in a fifth of the time that a PNG takes.
  run("pdftoppm", ..."-r 150 -gray -singlefile -f".split(" "), `${page}`, file, file);
  const bytes = readFileSync(`${file}.pgm`);
  const [head = "", width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(bytes.toString("latin1")) ?? [];
  return { points: bytes.subarray(head.length), width: Number(width), height: Number(height) };
}

/** How much of a page is in use, from its top margin to its last line above the number of the page: 0 to 1. */
export function usedOf(printed: Printed, page: number): number {
  const { points, width, height } = drawn(printed, page);
  const [top, bottom] = [height * 0.03, height * 0.935];
  const last = points.subarray(0, Math.floor(bottom) * width).findLastIndex((grey) => grey < 128);
  return (last / width - top) / (bottom - top);
}

/** What the QR code on a page says, by the number of the page; null where there is none. */
export function codeOn(printed: Printed, page: number): string | null {
  const { points, width, height } = drawn(printed, page);
  const pixels = Uint32Array.from(points, (grey) => 0xff000000 + grey * 0x010101);
  const dark = { inversionAttempts: "dontInvert" } as const;
  return jsQR(new Uint8ClampedArray(pixels.buffer), width, height, dark)?.data ?? null;
}
