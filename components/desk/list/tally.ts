import { comesToNothing } from "@/components/result/groups";
import { type Result, type Verdict, verdicts } from "@/lib/policy/engine";

/** How many programmes stand where. */
export interface Tally {
  /** In the order of the verdicts, without those that no programme has. */
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  /** Those whose conditions hold and whose figure comes to 0 yuan; they are not counted among what can be had. */
  readonly nothing: number;
}

/** Counts results by verdict. */
export function tallyOf(results: readonly Pick<Result, "verdict" | "amount">[]): Tally {
  const some = results.filter((result) => !comesToNothing(result));
  const counts = verdicts.flatMap((verdict) => {
    const count = some.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [{ verdict, count }] : [];
  });
  return { counts, nothing: results.length - some.length };
}
