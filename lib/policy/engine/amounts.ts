import type { Amount } from "./language/programme";
import { type CompiledNumber, compileNumber, holdExact, type NumberContext } from "./numbers";
import type { Situation } from "./situation";

/** An amount ready to run. */
export interface CompiledAmount {
  readonly kind: Amount["kind"];
  /** The figure in yuan, exact to the fen; null where there is none or a fact it needs is unknown. */
  readonly yuan: (situation: Situation) => number | null;
  /** Adds the unknown facts that the figure needs. */
  readonly needs: (situation: Situation, add: (slot: number) => void) => void;
}

/** Whole fen of a scaled number: half a fen rounds up. */
function toFen(number: CompiledNumber, value: number): number {
  if (number.scale <= 2) return value * 10 ** (2 - number.scale);
  const unit = 10 ** (number.scale - 2);
  const rest = value % unit;
  return (value - rest) / unit + (rest * 2 >= unit ? 1 : 0);
}

/**
 * Makes an amount ready to run.
 *
 * @example compileAmount({ kind: "fixed", yuan: exactly(300), words }, context)
 */
export function compileAmount(amount: Amount, context: NumberContext): CompiledAmount {
  if (amount.kind === "none" || amount.kind === "schedule") {
    return { kind: amount.kind, yuan: () => null, needs: () => {} };
  }
  const number = compileNumber(amount.yuan, context);
  holdExact(number.most * 10 ** Math.max(0, 2 - number.scale), number.slots, context.layout);
  return {
    kind: amount.kind,
    needs: number.needs,
    yuan: (situation) => {
      const value = number.value(situation);
      return Number.isNaN(value) ? null : toFen(number, value) / 100;
    },
  };
}
