import type { Day } from "../../lib/policy/engine/language/calendar";

/** A programme as one would write it without an engine. */
export interface Programme<Applicant> {
  readonly id: string;
  /** The first and the last day on which it can be had, where the document says so. */
  readonly period?: readonly [first: Day, last: Day];
  /** How each condition stands, in the order of the document's own. */
  readonly conditions: (applicant: Applicant, asOf: Day) => readonly boolean[];
}

/** How one programme stands for one applicant. */
export interface Answer {
  readonly programme: string;
  readonly eligible: boolean;
  readonly conditions: readonly boolean[];
}

const isInForce = ({ period }: Pick<Programme<never>, "period">, asOf: Day): boolean =>
  period === undefined || (asOf >= period[0] && asOf <= period[1]);

/** Answers for every programme of the list. @example answers(forInstitutions, institution, 20190901)[0]?.eligible */
export const answers = <Applicant>(
  programmes: readonly Programme<Applicant>[],
  applicant: Applicant,
  asOf: Day,
): readonly Answer[] =>
  programmes.map((programme) => {
    const conditions = programme.conditions(applicant, asOf);
    const eligible = isInForce(programme, asOf) && !conditions.includes(false);
    return { programme: programme.id, eligible, conditions };
  });
