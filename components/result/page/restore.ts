import { saveCase, storedCase } from "@/components/case/store";
import type { Case } from "@/lib/case/case";
import { forgetEvidence } from "../evidence/store";

const written = ({ facts }: Case): string => JSON.stringify(Object.entries(facts).sort());

/**
 * Makes a case that came from elsewhere the case of this tab. With other answers it is another
 * person's, as at a counter: what the last one marked must not stand on the next one's sheet.
 */
export function restoreCase(value: Case): void {
  const now = storedCase();
  if (!now || written(now) !== written(value)) forgetEvidence();
  saveCase(value);
}
