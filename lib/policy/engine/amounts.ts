import type { Amount } from "./language/programme";
import { type CompiledNumber, compileNumber, holdExact, type NumberContext } from "./numbers";
import type { Situation } from "./situation";

/** An amount ready to run. */
export interface CompiledAmount {
  /** Whether it has a figure, known or not. */
  readonly hasFigure: boolean;
  /** The figure in yuan, exact to the fen; null where there is none or a fact it needs is unknown. */
  readonly yuan: (situation: Situation) => number | null;
  /** Every fact that the figure, and the term, may read. */
  readonly slots: readonly number[];
  /** Longest term of a loan in months; null where there is none or it is not known. */
  readonly termMonths: (situation: Situation) => number | null;
  /** Adds the unknown facts that the figure, and the term, need. */
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
    return {
      hasFigure: false,
      slots: [],
      yuan: () => null,
      termMonths: () => null,
      needs: () => {},
    };
  }
  const number = compileNumber(amount.yuan, context);
  const term = amount.termMonths && compileNumber(amount.termMonths, context);
  holdExact(number.most * 10 ** Math.max(0, 2 - number.scale), number.slots, context.layout);
  return {
    hasFigure: true,
    slots: [...number.slots, ...(term?.slots ?? [])],
    needs: (situation, add) => {
      number.needs(situation, add);
      term?.needs(situation, add);
    },
    termMonths: (situation) => {
      const months = term?.value(situation) ?? Number.NaN;
      return Number.isNaN(months) ? null : months;
    },
    yuan: (situation) => {
      const value = number.value(situation);
      return Number.isNaN(value) ? null : toFen(number, value) / 100;
    },
  };
}
