import type { Assessment } from "@/lib/policy/engine";
import { groupOf, isUnconfirmed } from "../groups";

type Counted = Pick<Assessment, "law" | "best" | "results">;

/** What can be counted for certain, in yuan: nothing of which it is not known that it still runs. */
export const totalOf = ({ law, best, results }: Counted): number =>
  law === "document" &&
  results.some((result) => best.programmes.includes(result.programme) && isUnconfirmed(result))
    ? 0
    : best.totalYuan;

/** How many more one meets by the document, of which it is not known that they still run. */
export const unconfirmedCount = ({ results }: Pick<Assessment, "results">): number =>
  results.filter((result) => groupOf(result) === "unconfirmed").length;
