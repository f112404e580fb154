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

const microseconds = (value: number): string => value.toFixed(value < 1 ? 2 : 1);

/** One row for each: how many people a second, and how long one person takes. */
export function reportRates(what: string, timed: readonly Timed[]): void {
  table(
    [what, "people a second", "µs a person", "slowest to fastest round"],
    timed.map(({ name, rates }) => [
      name,
      whole(median(rates)),
      microseconds(1e6 / median(rates)),
      `${whole(Math.min(...rates))} to ${whole(Math.max(...rates))}`,
    ]),
  );
}

/** What is aimed at: to be at least so many times as fast as the other, or at most so many times as slow. */
export type Aim = { readonly timesAsFast: number } | { readonly timesAsSlow: number };

/** How many times as fast, or as slow, the first is as the second, beside what is aimed at. */
export function reportRatio([first, second]: readonly Timed[], aim: Aim): void {
  if (!first || !second) return;
  const [faster, slower, what, aimed] =
    "timesAsFast" in aim
      ? ([first, second, "as fast", `at least ${aim.timesAsFast}`] as const)
      : ([second, first, "as slow", `at most ${aim.timesAsSlow}`] as const);
  const fastest = Math.max(...faster.rates) / Math.max(...slower.rates);
  write(
    `Ratio: ${ratioOf(faster, slower).toFixed(1)} times ${what} (median of the rounds), ` +
      `${fastest.toFixed(1)} (fastest rounds); aim: ${aimed}.\n`,
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
