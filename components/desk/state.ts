import { Listeners } from "@/components/store/listeners";
import {
  type Case,
  isSameAnswer,
  onAnotherDay,
  todayInShanghai,
  withAnswer,
} from "@/lib/case/case";
import type { Applicant, Facts, FactValue } from "@/lib/policy/engine";

/**
 * The case at the counter. It lives in memory only, apart from what a tab keeps of a citizen's own
 * answers: nothing of the person is left when the page closes.
 */

/** What stands at the counter now. */
export interface DeskState {
  /** The case as it stands. */
  readonly value: Case;
  /** What the person handed over, unchanged since; null where nothing was. */
  readonly received: Case | null;
  /** Grows whenever the case is replaced as a whole: fields then begin anew. */
  readonly round: number;
}

const blank: Case = { asOf: null, facts: { applicant: "person" } };

let state: DeskState = { value: blank, received: null, round: 0 };
/** Answers of the other kinds of applicant, kept while the clerk looks as this one. */
const otherFacts = new Map<Applicant, Facts>();
const changes = new Listeners();

function update(next: DeskState): void {
  state = next;
  changes.notify();
}

const changed = (value: Case): DeskState => ({ ...state, value });

const replaced = (value: Case, received: Case | null): DeskState => ({
  value,
  received,
  round: state.round + 1,
});

/** The state of the desk; the same object until it changes. */
export const deskState = (): DeskState => state;

/** Calls back whenever the desk changes; returns how to stop that. */
export const subscribeToDesk = changes.subscribe;

/** What a clerk can do with the case. */
export const desk = {
  /** Takes over a case that was handed in: it stands now, and is what was said. */
  open(value: Case): void {
    otherFacts.clear();
    update(replaced(value, value));
  },

  /** States a fact; null is 不清楚, undefined takes the answer back. */
  set(fact: string, answer: FactValue | undefined): void {
    if (isSameAnswer(state.value.facts[fact], answer)) return;
    update(changed(withAnswer(state.value, fact, answer)));
  },

  /** Assesses the case on another day; null is today, whatever day that is. */
  setAsOf(asOf: string | null): void {
    if (asOf === state.value.asOf) return;
    update(changed(onAnotherDay(state.value, asOf, todayInShanghai(new Date()))));
  },

  /**
   * Looks as another kind of applicant. The answers of this kind stay stored beside them, the place stays: the answer to the fact of this id.
   */
  setApplicant(applicant: Applicant, placeFact: string): void {
    const { asOf, facts } = state.value;
    if (applicant === facts.applicant) return;
    otherFacts.set(facts.applicant, facts);
    const sameDistrict = facts[placeFact];
    const next: Facts = {
      ...otherFacts.get(applicant),
      ...(sameDistrict !== undefined && { [placeFact]: sameDistrict }),
      applicant,
    };
    update(replaced({ asOf, facts: next }, state.received));
  },

  /** Forgets everything of this person: the next one begins with nothing, assessed on today. */
  wipe(): void {
    otherFacts.clear();
    update(replaced(blank, null));
  },
} as const;

/** The day on which the desk assesses. */
export const dayOfDesk = ({ value }: DeskState, now: Date): string =>
  value.asOf ?? todayInShanghai(now);
