import { saveCase, storedCase } from "@/components/case/store";
import { leaveVisited, saveVisited } from "@/components/case/visited";
import type { Case } from "@/lib/case/case";
import { encodeCase } from "@/lib/case/share-code";
import type { Fact } from "@/lib/policy/engine";
import { adoptEvidence, forgetEvidence } from "./evidence/store";

/**
 * Whether two cases say the same of the same day.
 *
 * @example isSameCase(facts, { asOf: null, facts: known }, { asOf: "2026-11-30", facts: known }, "2026-11-30") // true
 */
export function isSameCase(facts: readonly Fact[], one: Case, other: Case, today: string): boolean {
  const code = (value: Case): string =>
    encodeCase(facts, { ...value, asOf: value.asOf ?? today, statedOn: value.statedOn ?? null });
  return code(one) === code(other);
}

/** Looks at a case that came by a link. The case of this tab stays; where the link says the same, it is what is shown. */
export function visit(facts: readonly Fact[], value: Case, today: string): void {
  const own = storedCase();
  if (own && isSameCase(facts, own, value, today)) leaveVisited();
  else saveVisited(value);
}

/**
 * Makes a case that came by a link the case of this tab, with what was marked while it was looked at. What was marked for other answers
 * goes: it must not stand on this sheet.
 */
export function adopt(facts: readonly Fact[], value: Case, today: string): void {
  const own = storedCase();
  if (!own || !isSameCase(facts, { ...own, asOf: value.asOf }, value, today)) forgetEvidence();
  adoptEvidence(value.facts.applicant);
  leaveVisited();
  saveCase(value);
}
