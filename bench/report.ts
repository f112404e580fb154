import { median, ratioOf, type Timed } from "./timing";

/** Writes what was measured in the form in which `docs/measurements.md` keeps it. */

export const write = (line: string): boolean => process.stdout.write(`${line}\n`);

export const whole = (value: number): string => Math.round(value).toLocaleString("en");

/** Numbers in columns stand to the right, the first column to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  write(line(head));
  write(line(rule));
  for (const row of rows) write(line(row));
  write("");
}

/** One row for each: how many people a second, and how long one person takes. */
export function reportRates(what: string, timed: readonly Timed[]): void {
  table(
    [what, "people a second", "µs a person", "slowest to fastest round"],
    timed.map(({ name, rates }) => [
      name,
      whole(median(rates)),
      (1e6 / median(rates)).toFixed(1),
      `${whole(Math.min(...rates))} to ${whole(Math.max(...rates))}`,
    ]),
  );
}

/** How many times as fast the first is as the second, beside what is aimed at. */
export function reportRatio([first, second]: readonly Timed[], aim: number): void {
  if (!first || !second) return;
  const fastest = Math.max(...first.rates) / Math.max(...second.rates);
  write(
    `Ratio: ${ratioOf(first, second).toFixed(1)} (median of the rounds), ` +
      `${fastest.toFixed(1)} (fastest rounds); aim: at least ${aim}.\n`,
  );
}

/** Counts under names. */
export function reportCounts(
  what: string,
  names: readonly string[],
  rows: readonly (readonly [string, ReadonlyMap<string, number>])[],
): void {
  table(
    [what, ...names],
    rows.map(([name, counts]) => [name, ...names.map((column) => whole(counts.get(column) ?? 0))]),
  );
}
