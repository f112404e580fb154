import type { Facts, Result } from "@/lib/policy/engine";
import { type Affected, byEffect, type Effect, effectOf } from "./effect";

/** At most so many people are shown of each effect. */
export const maxExamples = 10;

/** What becomes of made-up applicants in numbers. */
export interface Counts {
  /** All of them: those of every effect, and who stays as they were. */
  readonly people: number;
  readonly effects: Readonly<Record<Effect, number>>;
  readonly stays: number;
  /** What those who can have it get together where the figure is fixed, in yuan. */
  readonly yuan: { readonly before: number; readonly after: number };
}

/** What somebody who can have it gets where that is fixed, in fen, so that sums are exact. */
const fixedFen = ({ verdict, amount }: Result): number =>
  verdict === "eligible" && amount.kind === "fixed" ? Math.round((amount.yuan ?? 0) * 100) : 0;

class DistrictTally {
  private stays = 0;
  private readonly effects = byEffect(() => 0);
  private readonly fen = { before: 0, after: 0 };

  add(before: Result, after: Result, effect: Effect | null): void {
    this.fen.before += fixedFen(before);
    this.fen.after += fixedFen(after);
    if (effect === null) this.stays += 1;
    else this.effects[effect] += 1;
  }

  counts(): Counts {
    const { stays, effects, fen } = this;
    return {
      people: Object.values(effects).reduce((sum, count) => sum + count, stays),
      effects,
      stays,
      yuan: { before: fen.before / 100, after: fen.after / 100 },
    };
  }
}

/** Counts what becomes of one programme. */
export class Tally {
  private readonly shown = byEffect(() => new Map<string, Affected>());
  private readonly districts = new Map<string | undefined, DistrictTally>();

  /** Counts somebody who lives in this district. */
  add(facts: Facts, district: string | undefined, before: Result, after: Result): void {
    const effect = effectOf(before, after);
    const counted = this.districts.get(district) ?? new DistrictTally();
    this.districts.set(district, counted);
    counted.add(before, after, effect);
    if (effect === null) return;
    const shown = this.shown[effect];
    if (shown.size < maxExamples) shown.set(JSON.stringify(facts), { facts, before, after });
  }

  /** The first ones of each effect, at most {@link maxExamples}; nobody twice. */
  get examples(): Readonly<Record<Effect, readonly Affected[]>> {
    return byEffect((effect) => [...this.shown[effect].values()]);
  }

  /** What was counted in this district. */
  in(district: string): Counts {
    return (this.districts.get(district) ?? new DistrictTally()).counts();
  }
}
