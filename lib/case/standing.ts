import { type Result, type RunningState, type Verdict, verdicts } from "@/lib/policy/engine";

/** How a result stands for whoever counts results: its verdict, or that nobody is on record that the programme still runs although the conditions hold. */
export type Standing = Verdict | "toAsk";

/** What can be had first, as verdicts are; what one must ask about stands right after what can be had. */
export const standings: readonly Standing[] = verdicts.flatMap((verdict) =>
  verdict === "eligible" ? ["eligible", "toAsk"] : [verdict],
);

/**
 * Whether it is known that a programme runs: an office has said so, or the days that are stated do.
 *
 * @example isKnownToRun("unconfirmed") // false
 */
export const isKnownToRun = (state: RunningState): boolean =>
  state === "confirmed" || state === "known";

/**
 * How a result stands.
 *
 * @example standingOf({ verdict: "eligible", status: { state: "unconfirmed", on: null, by: null, note: null } }) // "toAsk"
 */
export const standingOf = ({ verdict, status }: Pick<Result, "verdict" | "status">): Standing =>
  verdict === "eligible" && !isKnownToRun(status.state) ? "toAsk" : verdict;
