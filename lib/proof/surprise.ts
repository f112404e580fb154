import type { Condition, KnownSurprise, Law } from "@/lib/policy/engine";
import type { Witness } from "./ask";
import { textOf } from "./comparisons";

/** What should not be so of rules. Where nobody was found, `proved` says whether it is proved that there is nobody. */
export type Surprise =
  /** A programme is in force, and nobody can have it. */
  | {
      readonly kind: "cannotBeHad";
      readonly programme: string;
      readonly law: Law;
      readonly asOf: string;
      readonly proved: boolean;
    }
  /** Nobody is refused by a requirement alone: it follows from the others. */
  | {
      readonly kind: "refusesNobody";
      readonly programme: string;
      readonly requirement: string;
      readonly proved: boolean;
    }
  /** A comparison of several in a requirement decides for nobody, where it holds or where it does not. */
  | {
      readonly kind: "decidesNothing";
      readonly programme: string;
      readonly requirement: string;
      readonly comparison: Condition;
      readonly holds: boolean;
      readonly proved: boolean;
    }
  /** Two programmes of which only one may be taken, and nobody can have both. */
  | {
      readonly kind: "neverTogether";
      readonly pair: readonly [string, string];
      readonly proved: boolean;
    }
  /** A paper that is to relax a requirement fails somebody who met it; null: the solver gave up. */
  | {
      readonly kind: "refuses";
      readonly paper: string;
      readonly programme: string;
      readonly requirement: string;
      readonly witness: Witness | null;
    }
  /** A paper that is to relax a requirement helps nobody. */
  | {
      readonly kind: "helpsNobody";
      readonly paper: string;
      readonly programme: string;
      readonly requirement: string;
      readonly proved: boolean;
    }
  /** The solver found somebody, and an assessment says otherwise: one of them reads the rules wrongly. */
  | { readonly kind: "misread"; readonly programme: string; readonly witness: Witness }
  /** A surprise that is known is none any more. */
  | { readonly kind: "gone"; readonly known: string };

/** Whether a surprise is one that is known. */
const isKnown =
  (surprise: Surprise) =>
  ({ programmes, requirement, decides }: KnownSurprise): boolean => {
    if (surprise.kind !== "refusesNobody" && surprise.kind !== "decidesNothing") return false;
    const isThere = programmes.includes(surprise.programme) && requirement === surprise.requirement;
    if (surprise.kind === "refusesNobody") return isThere && decides === undefined;
    return (
      isThere &&
      decides !== undefined &&
      decides.holds === surprise.holds &&
      textOf(decides.comparison) === textOf(surprise.comparison)
    );
  };

/** Surprises told apart: those that are new, and those that are known, with their reasons. */
export interface Sorted {
  readonly unexpected: readonly Surprise[];
  readonly expected: readonly (readonly [KnownSurprise, Surprise])[];
}

/**
 * Tells surprises that are known from others; one that is known and is not among them is a surprise too, as often as a programme of it is missing.
 *
 * @example sorted(surprises, document.knownSurprises).unexpected.length // 0
 */
export function sorted(surprises: readonly Surprise[], known: readonly KnownSurprise[]): Sorted {
  const expected: [KnownSurprise, Surprise][] = [];
  const unexpected: Surprise[] = [];
  for (const surprise of surprises) {
    const reason = known.find(isKnown(surprise));
    if (reason) expected.push([reason, surprise]);
    else unexpected.push(surprise);
  }
  const gone = known.filter(
    (one) => expected.filter(([reason]) => reason === one).length < one.programmes.length,
  );
  return {
    expected,
    unexpected: [...unexpected, ...gone.map(({ id }): Surprise => ({ kind: "gone", known: id }))],
  };
}
