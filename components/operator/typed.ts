import { readDay } from "@/lib/policy/engine";

/** What was typed, as files write it. */

/** A day as files write it; what is none stays as it was typed, and nothing typed is nothing. */
export function writtenDay(text: string): string | undefined {
  const read = readDay(text);
  if (read.ok) return read.value;
  return text.trim() === "" ? undefined : text;
}

/** What was typed, without blanks around it; undefined where that is nothing. */
export const some = (text: string): string | undefined =>
  text.trim() === "" ? undefined : text.trim();
