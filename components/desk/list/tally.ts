import { comesToNothing } from "@/components/result/groups";
import { type Standing, standingOf, standings } from "@/lib/case/standing";
import type { Result } from "@/lib/policy/engine";

/** How many programmes stand where. */
export interface Tally {
  /** In the order of `standings`, without those that no programme has. */
  readonly counts: readonly { readonly standing: Standing; readonly count: number }[];
  /** Those whose conditions hold and whose figure comes to 0 yuan; they are not counted among what can be had. */
  readonly nothing: number;
}

/** Counts results by how they stand. */
export function tallyOf(results: readonly Pick<Result, "verdict" | "status" | "amount">[]): Tally {
  const some = results.filter((result) => !comesToNothing(result));
  const counts = standings.flatMap((standing) => {
    const count = some.filter((one) => standingOf(one) === standing).length;
    return count > 0 ? [{ standing, count }] : [];
  });
  return { counts, nothing: results.length - some.length };
}
