import type { Fact, SharedOptions } from "./fact-types";

/** A fact as share codes know it. */
export interface SharedFact extends Pick<Fact, "id" | "type"> {
  /** The options of a choice or a set by their position. */
  readonly options: SharedOptions;
  /** The fact of this name is now another one, with a position of its own: what codes say here is left out. */
  readonly givenUp?: true;
}

/**
 * What share codes say with a number: facts and options by their position in these lists. Codes are printed on paper, so a position never changes its meaning: new facts and new options are added at the end, and those that are given up stay where they are.
 */
export interface ShareList {
  /** Every fact by its position. */
  readonly facts: readonly SharedFact[];
  /** The layout before codes said when they were made: how many facts it had, and of which answers it meant something else. Null: there was none. */
  readonly firstLayout: {
    readonly facts: number;
    readonly meantOtherwise: (fact: string, answer: unknown) => boolean;
  } | null;
}
