import { Listeners } from "@/components/store/listeners";
import { type Case, todayInShanghai } from "@/lib/case/case";
import {
  type FilledFact,
  type OperatorFacts,
  usingOperatorFacts,
  withOperatorFacts,
} from "@/lib/case/operator-facts";
import { validCase } from "@/lib/case/value";
import {
  type Assessment,
  createAssessor,
  type Facts,
  type FactValue,
  type Result,
  type Rules,
  verdicts,
} from "@/lib/policy/engine";
import { type Relevance, relevanceOf } from "./relevance";
import { type DeskState, dayOfDesk, deskState, subscribeToDesk } from "./state";

/** How long after the last key the desk says which facts still matter, in milliseconds. */
const debounceMs = 60;

/** What a row of the list shows of a result in this district: two that agree in this look the same. */
function fingerprintOf(result: Result, district: FactValue | undefined): string {
  const { verdict, amount, window, missing, pending, statuses, shortfalls, funding } = result;
  const { status, changedBy } = result;
  return JSON.stringify([
    ...[verdict, amount, window, missing, pending, statuses, shortfalls, funding, district],
    ...[status, changedBy],
  ]);
}

/**
 * The desk's case assessed, at every change and at once. Rows ask for their own result and are told of nothing else: a result that looks as before is the same object as before.
 */
export class AssessmentStore {
  private readonly assess;
  private readonly changes = new Listeners();
  private readonly debounced = new Listeners();
  private results = new Map<string, { readonly fingerprint: string; readonly result: Result }>();
  private order: readonly string[] = [];
  private relevance: ReadonlyMap<string, Relevance> = new Map();
  private filled: ReadonlyMap<string, FilledFact> = new Map();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private state: DeskState;
  private day: string;
  private validFacts: Facts;
  private current: Assessment;
  private readonly rules: Rules;
  private readonly stated: OperatorFacts;

  /** `stated` is what the operator has filled in for offices; the clerk can state otherwise. */
  constructor(rules: Rules, stated: OperatorFacts) {
    this.rules = rules;
    this.stated = stated;
    this.assess = usingOperatorFacts({ rules, stated }, createAssessor(rules));
    this.state = deskState();
    this.day = dayOfDesk(this.state, new Date());
    this.validFacts = this.readValidFacts();
    this.current = this.computeAssessment();
    this.updateResults();
    this.updateRelevance();
  }

  /** Follows the desk, and the day where the page stays open overnight; returns how to stop. */
  start(): () => void {
    const stop = subscribeToDesk(this.refresh);
    document.addEventListener("visibilitychange", this.refresh);
    window.addEventListener("focus", this.refresh);
    this.refresh();
    return () => {
      stop();
      document.removeEventListener("visibilitychange", this.refresh);
      window.removeEventListener("focus", this.refresh);
      clearTimeout(this.timer);
    };
  }

  private readonly refresh = (): void => {
    const state = deskState();
    const day = dayOfDesk(state, new Date());
    if (state === this.state && day === this.day) return;
    this.state = state;
    this.day = day;
    this.validFacts = this.readValidFacts();
    this.current = this.computeAssessment();
    this.updateResults();
    this.changes.notify();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.updateRelevance();
      this.debounced.notify();
    }, debounceMs);
  };

  /** The facts that can be: a day of birth after the assessment date is not stated, for instance. */
  private readValidFacts(): Facts {
    return validCase(this.rules.facts, { ...this.state.value, asOf: this.day }).facts;
  }

  private computeAssessment(): Assessment {
    const { statedOn } = this.state.value;
    return this.assess(this.validFacts, this.day, { statedOn, today: todayInShanghai(new Date()) });
  }

  private updateResults(): void {
    const before = this.results;
    this.results = new Map(
      this.current.results.map((result) => {
        const known = before.get(result.programme);
        const fingerprint = fingerprintOf(result, this.validFacts[this.rules.places.fact]);
        return [
          result.programme,
          known?.fingerprint === fingerprint ? known : { fingerprint, result },
        ];
      }),
    );
    const order = [...this.current.results]
      .sort((one, other) => verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict))
      .map(({ programme }) => programme);
    if (order.join() !== this.order.join()) this.order = order;
  }

  private updateRelevance(): void {
    const { facts, filled } = withOperatorFacts(
      { rules: this.rules, stated: this.stated },
      this.validFacts,
      this.day,
    );
    this.filled = new Map(filled.map((one) => [one.fact, one]));
    this.relevance = relevanceOf(this.rules, this.assess, this.current, facts);
  }

  readonly onChange = this.changes.subscribe;
  /** Calls back once the keys rest. */
  readonly onDebouncedChange = this.debounced.subscribe;

  /** The assessment after the last key, the same object until the next. */
  readonly assessment = (): Assessment => this.current;

  /** The programmes of the kind, what can be had first; the same array until the order changes. */
  readonly programmes = (): readonly string[] => this.order;

  readonly result = (programme: string): Result | undefined => this.results.get(programme)?.result;

  /** Whether a fact still matters, as of the last rest. */
  readonly matters = (fact: string): Relevance => this.relevance.get(fact) ?? "irrelevant";

  /** What the operator has stated for a fact that the case leaves open, as of the last rest. */
  readonly filledIn = (fact: string): FilledFact | undefined => this.filled.get(fact);

  /** The facts as they stand at the desk, without those that cannot be. */
  readonly facts = (): Facts => this.validFacts;

  /** The case as it is assessed. */
  readonly case = (): Case => {
    const { asOf, statedOn } = this.current;
    return { asOf, ...(statedOn !== asOf && { statedOn }), facts: this.validFacts };
  };
}
