import { type GroupId, groupOf } from "@/components/result/groups";
import type { Case } from "@/lib/case/case";
import {
  type Assess,
  type Assessment,
  type Contradiction,
  contradictionsIn,
  type Fact,
  irrelevantAnswers,
  type Progress,
  progressOf,
  type Rules,
} from "@/lib/policy/engine";
import { check } from "@/locales/check";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import { END, type Position, START } from "./actions";

/** How many programmes there are in each group of the results. */
export type Tally = Readonly<Record<GroupId, number>>;

/** Everything that a page of the questionnaire shows of a case. */
export interface QuestionnaireState {
  readonly value: Case;
  readonly asOf: string;
  readonly progress: Progress;
  /** Questions answered, who you are among them; 不清楚 is an answer. */
  readonly answered: number;
  readonly tally: Tally;
  /** Answers that no longer matter. */
  readonly irrelevant: readonly string[];
  /** Facts not yet known, or 不清楚, that can still matter. */
  readonly open: readonly string[];
  /** What in the answers clashes, or is hardly possible. */
  readonly warnings: readonly Contradiction[];
}

function tallyOf(assessment: Assessment): Tally {
  const tally: Record<GroupId, number> = {
    eligible: 0,
    conditional: 0,
    unconfirmed: 0,
    unknown: 0,
    notYet: 0,
    zero: 0,
    held: 0,
    ineligible: 0,
    ended: 0,
    notInForce: 0,
  };
  for (const result of assessment.results) tally[groupOf(result)]++;
  return tally;
}

/** The facts that the applicant of this case states, in the order of asking. */
export function ownFacts(facts: readonly Fact[], value: Case): readonly Fact[] {
  const { applicant } = value.facts;
  return facts.filter(
    ({ subjects, holder }) => holder === "applicant" && subjects.includes(applicant),
  );
}

const answeredFacts = (facts: readonly Fact[], value: Case): readonly Fact[] =>
  ownFacts(facts, value).filter(({ id }) => value.facts[id] !== undefined);

/** How many questions of a case are answered, who you are among them; 不清楚 is an answer. */
export const answeredIn = (facts: readonly Fact[], value: Case): number =>
  answeredFacts(facts, value).length + 1;

/** Works out what a page of the questionnaire shows of a case. */
export function questionnaireStateOf(
  assess: Assess,
  rules: Pick<Rules, "facts" | "contradictions">,
  value: Case,
  today: string,
): QuestionnaireState {
  const asOf = value.asOf ?? today;
  const { statedOn } = value;
  const assessment = assess(value.facts, asOf, { statedOn, today });
  const irrelevant = new Set(irrelevantAnswers(assess, value.facts, asOf, { statedOn }));
  return {
    value,
    asOf,
    progress: progressOf(assess, assessment, value.facts, { statedOn, today }),
    answered: answeredIn(rules.facts, value),
    tally: tallyOf(assessment),
    irrelevant: answeredFacts(rules.facts, value)
      .map(({ id }) => id)
      .filter((id) => irrelevant.has(id)),
    open: assessment.questions,
    warnings: contradictionsIn(rules, assessment),
  };
}

/** Whether the answer to this question, given or not, changes nothing at present. */
export function isIrrelevant(
  { value, irrelevant, open }: QuestionnaireState,
  fact: string,
): boolean {
  const known = value.facts[fact] !== undefined && value.facts[fact] !== null;
  return known ? irrelevant.includes(fact) : !open.includes(fact);
}

/** Where to go on: the first question that can still matter, or the end. */
export function positionAfter({ progress }: QuestionnaireState): Position {
  return progress.next ?? END;
}

/** The position that is wanted, if this case has it: otherwise where the case leads. */
export function positionFor(
  facts: readonly Fact[],
  state: QuestionnaireState | null,
  wanted: Position | null,
): Position {
  if (!state || wanted === START) return START;
  return factAt(facts, state.value, wanted ?? END)?.id ?? positionAfter(state);
}

/** The page before this one: that of the answer given before it in the order of asking. */
export function positionBefore(
  { facts, places }: Pick<Rules, "facts" | "places">,
  value: Case,
  position: Position,
): Position {
  const own = ownFacts(facts, value);
  const given = own.filter(({ id }) => value.facts[id] !== undefined && id !== places.fact);
  const leads = given.filter(({ askedWith }) => !given.some(({ id }) => id === askedWith));
  const index = own.findIndex(({ id }) => id === position);
  const earlier = index < 0 ? leads : leads.filter((lead) => own.indexOf(lead) < index);
  return earlier.at(-1)?.id ?? START;
}

/**
 * The fact asked at this position; undefined at the start and the end, and for a name that is none of this case's. What only an office
 * can state has no position here.
 */
export function factAt(facts: readonly Fact[], value: Case, position: Position): Fact | undefined {
  return ownFacts(facts, value).find(({ id }) => id === position);
}

/**
 * What the page of a fact asks: the fact, and those that share its page as long as they matter or have an answer.
 */
export function factsOnPage(
  facts: readonly Fact[],
  { value, open }: Pick<QuestionnaireState, "value" | "open">,
  fact: Fact,
): readonly Fact[] {
  const shared = ownFacts(facts, value).filter(
    ({ id, askedWith }) =>
      askedWith === fact.id && (value.facts[id] !== undefined || open.includes(id)),
  );
  return [fact, ...shared];
}

/** The heading of a page of the questionnaire: its first question. */
export function headingOf(position: Position, fact: Fact | undefined, locale: Locale): string {
  if (fact) return fact.question;
  return position === END ? check[locale].end.heading : checkStart[locale].heading;
}
