import { verdicts } from "@/lib/policy/engine";
import { type Block, notTheirs } from "./block";

/** What a list comes to for one programme. */
export interface ProgrammeTally {
  /** People by verdict, in the order of `verdicts`. */
  readonly counts: number[];
  /** The figures of those who are eligible, in fen. */
  fen: number;
}

/** What a list comes to. */
export interface Tally {
  people: number;
  /** People who are eligible for at least one programme, one whose figure comes to 0 yuan aside. */
  withSomething: number;
  /** What everybody's best combination gives, in fen. */
  fen: number;
  /** By programme, in the order of the list's programmes. */
  readonly programmes: readonly ProgrammeTally[];
}

const fenOf = (yuan: number): number => Math.round(yuan * 100);
const eligible = verdicts.indexOf("eligible");

/** Nothing counted yet. @example emptyTally(37).people // 0 */
export function emptyTally(programmes: number): Tally {
  return {
    people: 0,
    withSomething: 0,
    fen: 0,
    programmes: Array.from({ length: programmes }, () => ({
      counts: verdicts.map(() => 0),
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
    tally.programmes.forEach((own, position) => {
      const at = row * width + position;
      const verdict = block.verdicts[at] ?? notTheirs;
      if (verdict === notTheirs) return;
      own.counts[verdict] = (own.counts[verdict] ?? 0) + 1;
      if (verdict !== eligible) return;
      const yuan = block.yuan[at] ?? Number.NaN;
      if (yuan !== 0) something = true;
      if (!Number.isNaN(yuan)) own.fen += fenOf(yuan);
    });
    if (something) tally.withSomething += 1;
  });
}
