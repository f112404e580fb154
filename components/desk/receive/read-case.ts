import { type ReadShare, readShareIn } from "@/lib/case/share-code";
import { validCase } from "@/lib/case/value";
import { type Fact, parsed } from "@/lib/policy/engine";

/**
 * What a link or a code says, alone or within a text that was pasted. A day that is today's becomes "today", so that the case goes on to be assessed on the day at
 * the counter.
 */
export function readCase(facts: readonly Fact[], text: string, today: string): ReadShare {
  const read = readShareIn(facts, text);
  if (!read.ok) return read;
  const valid = validCase(facts, read.value.case);
  return parsed({
    ...read.value,
    case: { ...valid, asOf: valid.asOf === today ? null : valid.asOf },
  });
}
