import { type Standing, standingOf, standings } from "@/lib/case/standing";
import type { AssessedRow } from "./assess";

/**
 * Results of some rows, packed: of a hundred thousand people only this is held. Whatever else is shown of a row is
 * read again from the file.
 */
export interface Block {
  /** Where it stands among the blocks of the list. */
  readonly index: number;
  readonly rows: Uint32Array<ArrayBuffer>;
  /** By row and programme: the position among `standings`, or {@link notTheirs}. */
  readonly standings: Uint8Array<ArrayBuffer>;
  /** By row and programme: the figure in yuan, NaN where there is none. */
  readonly yuan: Float64Array<ArrayBuffer>;
  /** By row: what the best combination gives, in yuan. */
  readonly totals: Float64Array<ArrayBuffer>;
  /** By row: the position of the district among the fact's options, or {@link notStated}. */
  readonly districts: Uint8Array<ArrayBuffer>;
  /** By row: what goes through unchanged, as one text. */
  readonly labels: readonly string[];
}

/** The programme is for another kind of applicant. */
export const notTheirs = 255;
/** The district is not known. */
export const notStated = 255;

/** How much of what goes through is held for the table. */
const longestLabel = 120;

const codes = new Map<Standing, number>(standings.map((standing, code) => [standing, code]));

/** The fact that states where an applicant is, and the ids of its options in their order. */
export interface Districts {
  readonly fact: string;
  readonly ids: readonly string[];
}

/**
 * Packs rows. `programmes` are ids in their order.
 *
 * @example packBlock(0, assessed, ["startup-subsidy"], { fact: "district", ids: ["ejin"] }).rows.length // assessed.length
 */
export function packBlock(
  index: number,
  assessed: readonly AssessedRow[],
  programmes: readonly string[],
  { fact, ids }: Districts,
): Block {
  const positions = new Map(programmes.map((id, position) => [id, position]));
  const size = assessed.length * programmes.length;
  const block: Block = {
    index,
    rows: Uint32Array.from(assessed, ({ row }) => row),
    standings: new Uint8Array(size).fill(notTheirs),
    yuan: new Float64Array(size).fill(Number.NaN),
    totals: Float64Array.from(assessed, ({ assessment }) => assessment.best.totalYuan),
    districts: Uint8Array.from(assessed, ({ facts }) => {
      const position = ids.indexOf(String(facts[fact]));
      return position < 0 ? notStated : position;
    }),
    labels: assessed.map(({ carried }) => carried.join(" · ").slice(0, longestLabel)),
  };
  assessed.forEach(({ assessment }, row) => {
    for (const result of assessment.results) {
      const { programme, amount } = result;
      const position = positions.get(programme);
      if (position === undefined) continue;
      const at = row * programmes.length + position;
      block.standings[at] = codes.get(standingOf(result)) ?? notTheirs;
      if (amount.yuan !== null) block.yuan[at] = amount.yuan;
    }
  });
  return block;
}

/**
 * The memory of a block that can be handed to another thread.
 *
 * @example worker.postMessage(block, transferable(block))
 */
export function transferable(block: Block): ArrayBuffer[] {
  return [block.rows, block.standings, block.yuan, block.totals, block.districts].map(
    ({ buffer }) => buffer,
  );
}
