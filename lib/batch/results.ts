import { standings } from "@/lib/case/standing";
import { compareVerdicts } from "@/lib/policy/engine";
import { type Block, notStated, notTheirs } from "./block";
import { addToTally, emptyTally, type Tally } from "./tally";

/** Whom to list; null is everybody. Programmes, standings and districts by their positions. */
export interface PeopleFilter {
  readonly programme: number | null;
  readonly standing: number | null;
  /** {@link notStated} for those whose district is not known. */
  readonly district: number | null;
  readonly text: string;
}

/** Everybody. */
export const everybody: PeopleFilter = {
  programme: null,
  standing: null,
  district: null,
  text: "",
};

/** One person as the table shows it. */
export interface ResultRow {
  readonly row: number;
  readonly label: string;
  /** Position of the district, or {@link notStated}. */
  readonly district: number;
  /** What the best combination gives, in yuan. */
  readonly total: number;
  /** By programme: the position of how it stands, or {@link notTheirs}. */
  readonly standings: Uint8Array;
  /** By programme: the figure in yuan, or NaN. */
  readonly yuan: Float64Array;
}

/** More than the rows of any block, so that block and row make one number. */
const room = 1024;
/** A programme alone lists those who may have it, now or later. */
const withinReach = standings.flatMap((standing, code) =>
  standing === "toAsk" || compareVerdicts(standing, "ineligible") > 0 ? [code] : [],
);

/** The results of a list, packed. */
export class Results {
  readonly tally: Tally;
  private readonly width: number;
  private readonly blocks: Block[] = [];
  private sorted = true;

  constructor(programmes: number) {
    this.width = programmes;
    this.tally = emptyTally(programmes);
  }

  /** Takes in a block; blocks may come in any order. */
  add(block: Block): void {
    this.blocks.push(block);
    this.sorted = false;
    addToTally(this.tally, block);
  }

  /** Where the wanted people are, in the order of the list; see {@link at}. */
  find({ programme, standing, district, text }: PeopleFilter): Uint32Array {
    this.sort();
    const words = text.trim().toLowerCase();
    const found = new Uint32Array(this.tally.people);
    let count = 0;
    const isWanted = (code: number): boolean =>
      standing === null ? withinReach.includes(code) : code === standing;
    const matches = (block: Block, row: number): boolean => {
      if (district !== null && block.districts[row] !== district) return false;
      if (programme !== null) {
        if (!isWanted(block.standings[row * this.width + programme] ?? notTheirs)) return false;
      } else if (standing !== null) {
        const start = row * this.width;
        if (!block.standings.subarray(start, start + this.width).includes(standing)) return false;
      }
      return (
        words === "" ||
        String(block.rows[row]) === words ||
        (block.labels[row] ?? "").toLowerCase().includes(words)
      );
    };
    this.blocks.forEach((block, position) => {
      for (let row = 0; row < block.rows.length; row += 1) {
        if (!matches(block, row)) continue;
        found[count] = position * room + row;
        count += 1;
      }
    });
    return found.subarray(0, count);
  }

  /** The person at a position that {@link find} gave. */
  at(position: number): ResultRow | null {
    const block = this.blocks[Math.floor(position / room)];
    const row = position % room;
    const number = block?.rows[row];
    if (!block || number === undefined) return null;
    const start = row * this.width;
    return {
      row: number,
      label: block.labels[row] ?? "",
      district: block.districts[row] ?? notStated,
      total: block.totals[row] ?? 0,
      standings: block.standings.subarray(start, start + this.width),
      yuan: block.yuan.subarray(start, start + this.width),
    };
  }

  private sort(): void {
    if (this.sorted) return;
    this.blocks.sort((a, b) => a.index - b.index);
    this.sorted = true;
  }
}
