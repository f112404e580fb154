import { type Assessment, type Result, type Verdict, verdicts } from "@/lib/policy/engine";

/** Results of one verdict, in the order of the rules. */
export interface ResultGroup {
  readonly verdict: Verdict;
  readonly results: readonly Result<string>[];
}

/** The results by verdict, what can be had first; groups without a result are left out. */
export function groupsOf({ results }: Pick<Assessment<string>, "results">): readonly ResultGroup[] {
  return verdicts.flatMap((verdict) => {
    const own = results.filter((result) => result.verdict === verdict);
    return own.length === 0 ? [] : [{ verdict, results: own }];
  });
}
