import { type CompiledAmount, compileAmount } from "./amounts";
import type { CombinedStatus } from "./combined-status";
import { type CompiledCondition, conditionCompiler, type Threshold } from "./conditions";
import type { Condition } from "./language/condition";
import { type Applicant, applicants } from "./language/fact";
import type { Programme, Responsibility, Rules } from "./language/programme";
import type { FailedRequirement, Result } from "./language/result";
import { type FactBits, Relevance } from "./missing";
import type { NumberContext } from "./numbers";
import { type CompiledPeriod, compilePeriod } from "./period";
import { FactLayout } from "./situation";

/** A requirement ready to run, with what a result says of it. */
export interface CompiledRequirement {
  readonly test: CompiledCondition["test"];
  readonly condition: CompiledCondition;
  readonly thresholds: readonly Threshold[];
  /** Whether the passage of time alone can change it. */
  readonly timed: boolean;
  readonly failure: FailedRequirement;
}

/** A programme ready to be evaluated. */
export interface CompiledProgramme {
  readonly programme: Programme;
  readonly period: CompiledPeriod;
  readonly requirements: readonly CompiledRequirement[];
  /** All that must hold: the requirements, and where districts differ that it is in force in the stated one. */
  readonly conditions: readonly CompiledCondition[];
  /** Which facts matter; and of the amount those that only an office can state. */
  readonly relevance: Relevance;
  /** Of these, the facts that only an office can state. */
  readonly offices: FactBits;
  /** Whether the passage of time alone can change any requirement. */
  readonly timed: boolean;
  /** The slot of the fact whose yes says that the applicant has it; null where there is none. */
  readonly had: number | null;
  readonly amount: CompiledAmount;
  /** Whether the amount reads what only an office can state. */
  readonly amountWaits: boolean;
  /** The amount as a result writes it where no figure is given. */
  readonly noFigure: Result["amount"];
  readonly funds: readonly { readonly id: string; readonly when: CompiledCondition | null }[];
  /** The ids of all of them. */
  readonly allFunds: readonly string[];
  /** Whether the same sources of money are named whatever the case. */
  readonly fundsFixed: boolean;
  /** Combinations of how its requirements stand that have come up. */
  readonly statusCache: Map<number, CombinedStatus>;
  readonly departments: Responsibility;
  readonly layout: FactLayout;
}

/** How its requirements stand is one number to the base of three, exact up to so many. */
const maxRequirements = 33;
/** The facts that a programme waits for are the bits of one whole number. */
const maxFacts = 31;

/** Throws where a programme is larger than the interpreters can count, before one of them counts wrong. */
function checkLimits({ id, requirements }: Programme, { slots }: Relevance): void {
  if (requirements.length > maxRequirements) {
    throw new Error(`${id}: ${requirements.length} requirements, of at most ${maxRequirements}`);
  }
  const facts = slots.length;
  if (facts > maxFacts) throw new Error(`${id}: it reads ${facts} facts, of at most ${maxFacts}`);
}

/**
 * Makes a programme ready. Throws where it names a fact, parameter or article that does not exist, or has more requirements or facts than
 * can be counted.
 *
 * @example compileProgramme(programme, rules, condition, context)
 */
export function compileProgramme(
  programme: Programme,
  { responsibilities, places }: Pick<Rules, "responsibilities" | "places">,
  condition: (condition: Condition) => CompiledCondition,
  context: NumberContext,
): CompiledProgramme {
  const article = Number.parseInt(programme.clauses[0] ?? "", 10);
  const departments = responsibilities[article];
  if (!departments) throw new Error(`${programme.id}: nobody answers for article ${article}`);
  const requirements = programme.requirements.map(({ id, clause, outside, test }) => {
    const compiled = condition(test);
    const basis = outside === undefined ? { clause } : { outside };
    return {
      test: compiled.test,
      condition: compiled,
      thresholds: compiled.leaves.flatMap(({ threshold }) => (threshold ? [threshold] : [])),
      timed: compiled.leaves.some((leaf) => leaf.changes !== null),
      failure: Object.freeze({ condition: id, ...basis }),
    };
  });
  for (const { fact } of programme.outcome ?? []) context.layout.slot(fact);
  const { amount } = programme;
  const { layout } = context;
  const period = compilePeriod(programme, places.fact, layout, condition);
  const compiledAmount = compileAmount(amount, context);
  const conditions = [
    ...requirements.map((requirement) => requirement.condition),
    ...(period.byDistrict ? [period.byDistrict] : []),
  ];
  const isOffice = (slot: number): boolean => layout.isOffice(slot);
  const officesOfAmount = compiledAmount.slots.filter(isOffice);
  const relevance = new Relevance(conditions, officesOfAmount);
  checkLimits(programme, relevance);
  return {
    programme,
    departments,
    layout,
    period,
    requirements,
    conditions,
    relevance,
    offices: relevance.bits(relevance.slots.filter(isOffice)),
    timed: requirements.some(({ timed }) => timed) || period.byDistrict !== null,
    had: programme.had === undefined ? null : layout.slot(programme.had),
    amount: compiledAmount,
    amountWaits: officesOfAmount.length > 0,
    noFigure: {
      kind: amount.kind,
      yuan: null,
      ...("per" in amount && { per: amount.per }),
      needs: [],
    },
    fundsFixed: programme.funding.every((fund) => fund.when === undefined),
    statusCache: new Map(),
    funds: programme.funding.map(({ id, when }) => ({ id, when: when ? condition(when) : null })),
    allFunds: programme.funding.map(({ id }) => id),
  };
}

/** The rules ready to run. */
export interface CompiledRules {
  readonly rules: Rules;
  readonly layout: FactLayout;
  readonly condition: (condition: Condition) => CompiledCondition;
  /** In the order of the rules. */
  readonly programmesOf: (applicant: Applicant) => readonly CompiledProgramme[];
}

/**
 * Makes the rules ready. Throws where they name what they do not have.
 *
 * @example compileRules(rules).programmesOf("person").length
 */
export function compileRules(rules: Rules): CompiledRules {
  const layout = new FactLayout(rules.facts);
  const { condition, context } = conditionCompiler(layout, rules.parameters);
  const compiled = rules.programmes.map((programme) =>
    compileProgramme(programme, rules, condition, context),
  );
  const byApplicant = new Map(
    applicants.map((applicant) => [
      applicant,
      compiled.filter(({ programme }) => programme.applicant === applicant),
    ]),
  );
  return { rules, layout, condition, programmesOf: (kind) => byApplicant.get(kind) ?? [] };
}
