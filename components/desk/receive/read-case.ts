import { soundCase } from "@/components/case/sound";
import type { Case } from "@/lib/case/case";
import { decodeCase } from "@/lib/case/share-code";
import type { Fact } from "@/lib/policy/engine";

/** The share code in what was pasted or scanned: the end of a link after its `#`, or the text itself. */
const codeIn = (text: string): string => text.slice(text.indexOf("#") + 1).trim();

/**
 * The case in a link or a code; null where there is none that can be read. A day that is today's becomes "today", so that
 * the case goes on to be judged by the day at the counter.
 */
export function readCase(
  facts: readonly Fact<unknown>[],
  text: string,
  today: string,
): Case | null {
  const read = decodeCase(facts, codeIn(text));
  if (!read) return null;
  const { asOf, facts: answers } = soundCase(facts, read);
  return { asOf: asOf === today ? null : asOf, facts: answers };
}
