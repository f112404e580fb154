import type { Result } from "../../engine/language/result";
import type { Example } from "./example";

const sorted = (names: readonly string[]) => [...names].sort();

/** What an example says of its result: lists in one order, and nothing of what it leaves out. */
export function toldBy({
  verdict,
  yuan,
  opens,
  closes,
  missing,
  pending,
  failed,
  funding,
}: Example): Partial<Example> {
  return {
    verdict,
    ...(yuan !== undefined && { yuan }),
    ...(opens !== undefined && { opens }),
    ...(closes !== undefined && { closes }),
    ...(missing && { missing: sorted(missing) }),
    ...(pending && { pending: sorted(pending) }),
    ...(failed && { failed: sorted(failed) }),
    ...(funding && { funding: sorted(funding) }),
  };
}

/** What a result says of the same. */
export const toldOf = (
  { verdict, amount, window, missing, pending, failed, funding }: Result,
  example: Example,
): Partial<Example> =>
  toldBy({
    name: example.name,
    asOf: example.asOf,
    facts: example.facts,
    verdict,
    ...(example.yuan !== undefined && { yuan: amount.yuan }),
    ...(example.opens !== undefined && { opens: window.opens }),
    ...(example.closes !== undefined && { closes: window.closes }),
    ...(example.missing && { missing }),
    ...(example.pending && { pending }),
    ...(example.failed && { failed: failed.map(({ condition }) => condition) }),
    ...(example.funding && { funding }),
  });
