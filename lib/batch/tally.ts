import { standings } from "@/lib/case/standing";
import { type Block, notTheirs } from "./block";

/** What a list comes to for one programme. */
export interface ProgrammeTally {
  /** People by how they stand, in the order of `standings`. */
  readonly counts: number[];
  /** The figures of those who are eligible for what is known to run, in fen. */
  fen: number;
}

/** What a list comes to. */
export interface Tally {
  people: number;
  /** People who are eligible for at least one programme that is known to run, one whose figure comes to 0 yuan aside. */
  withSomething: number;
  /** People who are not, and who meet by the document the conditions of one of which nobody is on record that it runs. */
  toAsk: number;
  /** What everybody's best combination gives, in fen. */
  fen: number;
  /** By programme, in the order of the list's programmes. */
  readonly programmes: readonly ProgrammeTally[];
}

const fenOf = (yuan: number): number => Math.round(yuan * 100);
const eligible = standings.indexOf("eligible");
const toAsk = standings.indexOf("toAsk");

/** Nothing counted yet. @example emptyTally(37).people // 0 */
export function emptyTally(programmes: number): Tally {
  return {
    people: 0,
    withSomething: 0,
    toAsk: 0,
    fen: 0,
    programmes: Array.from({ length: programmes }, () => ({
      counts: standings.map(() => 0),
      fen: 0,
    })),
  };
}

/**
 * Adds the rows of a block to a tally.
 *
 * @example addToTally(tally, packBlock(0, assessed, programmes, districts))
 */
export function addToTally(tally: Tally, block: Block): void {
  const width = tally.programmes.length;
  block.rows.forEach((_, row) => {
    tally.people += 1;
    tally.fen += fenOf(block.totals[row] ?? 0);
    let something = false;
    let asking = false;
    tally.programmes.forEach((own, position) => {
      const at = row * width + position;
      const standing = block.standings[at] ?? notTheirs;
      if (standing === notTheirs) return;
      own.counts[standing] = (own.counts[standing] ?? 0) + 1;
      const yuan = block.yuan[at] ?? Number.NaN;
      if (standing === toAsk && yuan !== 0) asking = true;
      if (standing !== eligible) return;
      if (yuan !== 0) something = true;
      if (!Number.isNaN(yuan)) own.fen += fenOf(yuan);
    });
    if (something) tally.withSomething += 1;
    else if (asking) tally.toAsk += 1;
  });
}
