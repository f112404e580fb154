import { isKnownToRun, type Result, type Verdict, verdicts } from "@/lib/policy/engine";

/** How a result stands for whoever counts results: its verdict, or that nobody is on record that the programme still runs although the conditions hold. */
export type Standing = Verdict | "toAsk";

/** What can be had first, as verdicts are; what one must ask about stands right after what can be had. */
export const standings: readonly Standing[] = verdicts.flatMap((verdict) =>
  verdict === "eligible" ? ["eligible", "toAsk"] : [verdict],
);

/**
 * How a result stands.
 *
 * @example standingOf({ verdict: "eligible", status: { state: "unconfirmed", on: null, by: null, note: null } }) // "toAsk"
 */
export const standingOf = ({ verdict, status }: Pick<Result, "verdict" | "status">): Standing =>
  verdict === "eligible" && !isKnownToRun(status.state) ? "toAsk" : verdict;
