import { decodeCase, type ReadShare } from "@/lib/case/share-code";
import { validCase } from "@/lib/case/value";
import { type Fact, parsed } from "@/lib/policy/engine";

/** The share code in what was pasted or scanned: the end of a link after its `#`, or the text itself. */
const codeIn = (text: string): string => text.slice(text.indexOf("#") + 1).trim();

/**
 * What a link or a code says. A day that is today's becomes "today", so that the case goes on to be assessed on the day at
 * the counter.
 */
export function readCase(facts: readonly Fact[], text: string, today: string): ReadShare {
  const read = decodeCase(facts, codeIn(text));
  if (!read.ok) return read;
  const valid = validCase(facts, read.value.case);
  return parsed({
    ...read.value,
    case: { ...valid, asOf: valid.asOf === today ? null : valid.asOf },
  });
}
