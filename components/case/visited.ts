import type { Case } from "@/lib/case/case";
import { caseUnder } from "./store";
import { clearTab, readingKey, visitedKey, visitedPapersKey } from "./tab";

const visited = caseUnder(visitedKey);

/** The case that a link brought, looked at beside the one of this tab; null where none is. */
export const visitedCase = (): Case | null => visited.read();

/** Looks at a case of a link, or at it otherwise: the case of this tab stays as it is. */
export const saveVisited = (value: Case): void => visited.write(value);

/** Looks at the case of a link no more. */
export function leaveVisited(): void {
  if (visitedCase() !== null) clearTab([visitedKey, visitedPapersKey, readingKey]);
}
