"use client";

import { useMemo } from "react";
import {
  clearTab,
  readTab,
  subscribe,
  type TabKey,
  visitedPapersKey,
  writeTab,
} from "@/components/case/tab";
import { useExternalStore } from "@/components/store/use-external-store";
import { type Applicant, applicants } from "@/lib/policy/engine";
import { type Evidence, isMarked, materialStatuses, unmarked } from "./checklist";

/** Each kind of applicant has a list of its own. */
const keyOf = (applicant: Applicant): TabKey => `case-papers-${applicant}`;

function entriesOf(read: unknown, name: string): readonly (readonly [string, unknown])[] {
  if (typeof read !== "object" || read === null) return [];
  const part: unknown = Reflect.get(read, name);
  return typeof part === "object" && part !== null ? Object.entries(part) : [];
}

/** Reads what was marked from JSON; what cannot be read was not marked. */
export function parseEvidence(text: string | null): Evidence {
  try {
    const read: unknown = JSON.parse(text ?? "null");
    return {
      programmes: Object.fromEntries(
        entriesOf(read, "programmes").flatMap(([id, wanted]) =>
          typeof wanted === "boolean" ? [[id, wanted]] : [],
        ),
      ),
      papers: Object.fromEntries(
        entriesOf(read, "papers").flatMap(([id, given]) => {
          const state = materialStatuses.find((one) => one === given);
          return state ? [[id, state]] : [];
        }),
      ),
    };
  } catch {
    return unmarked;
  }
}

/** Forgets every list of this tab: another person's case has come. */
export function forgetEvidence(): void {
  clearTab(applicants.map(keyOf));
}

/** What was marked in the list of a case that was looked at belongs to the case of this tab from now on. */
export function adoptEvidence(applicant: Applicant): void {
  const text = readTab(visitedPapersKey);
  if (text !== null) writeTab(keyOf(applicant), text);
}

/** What was marked in this tab for a kind of applicant, or for the case of a link that is looked at, and how to mark. */
export function useEvidence(
  applicant: Applicant,
  visiting: boolean,
): readonly [evidence: Evidence, mark: (evidence: Evidence) => void] {
  const key = visiting ? visitedPapersKey : keyOf(applicant);
  const text = useExternalStore<string | null>(
    subscribe,
    () => readTab(key),
    () => null,
  );
  const evidence = useMemo(() => parseEvidence(text), [text]);
  return [
    evidence,
    (next) => (isMarked(next) ? writeTab(key, JSON.stringify(next)) : clearTab([key])),
  ];
}
