import type { Fact, Step } from "@/lib/policy/engine";
import type { ResultContext } from "../context";
import { type Planned, type PlannedWay, plannedOf } from "./planned";

/** A programme of the plan that opens on a later day, or that has a last day. */
export interface DatedRow {
  readonly programme: string;
  /** The first day on which one can apply; null where one can on the assessment date. */
  readonly opens: string | null;
  /** The last day; null where none is set. */
  readonly closes: string | null;
  /** What an office must still decide, on the opening day where there is one. */
  readonly pending: readonly string[];
  /** What comes first: programmes to have, changes to make, questions to answer; null where time alone is enough. */
  readonly needs: {
    readonly programmes: readonly string[];
    readonly changes: boolean;
    readonly questions: boolean;
  } | null;
}

type FactOf = (id: string) => Fact | undefined;

/** Whether a way counts from the day on which it is gone, so that its days are no days of the calendar. */
export function countsFromToday({ miss }: PlannedWay, factOf: FactOf): boolean {
  return miss.changes.some(({ brings }) =>
    brings.some(({ fact }) => factOf(fact)?.type === "date"),
  );
}

const firstDay = ({ opens, closes }: DatedRow): string => opens ?? closes ?? "";

/** The days of a plan, the next first. What still waits for an answer has none. */
export function datedRows(planned: Planned, asOf: string, factOf: FactOf): readonly DatedRow[] {
  const rowOf = (
    { programme, window, pending }: Pick<Step, "programme" | "window" | "pending">,
    needs: DatedRow["needs"],
  ): readonly DatedRow[] => {
    const opens = window.opens !== null && window.opens > asOf ? window.opens : null;
    const { closes } = window;
    return opens === null && closes === null ? [] : [{ programme, opens, closes, pending, needs }];
  };
  const steps = planned.steps.flatMap(({ step }) =>
    step.verdict === "unknown"
      ? []
      : rowOf(
          step,
          step.after.length + step.missing.length > 0
            ? { programmes: step.after, changes: false, questions: step.missing.length > 0 }
            : null,
        ),
  );
  const taken = new Set(planned.steps.map(({ step }) => step.programme));
  const near = planned.near
    .filter(({ programme }) => !taken.has(programme))
    .flatMap(({ ways }) => {
      const way = ways.find((one) => !countsFromToday(one, factOf));
      if (!way) return [];
      return rowOf(way.miss, { programmes: way.miss.after, changes: true, questions: false });
    });
  return [...steps, ...near].sort((one, other) => firstDay(one).localeCompare(firstDay(other)));
}

/** The next day to remember: of what is had by time alone; undefined where there is none. */
export const nextRow = (context: ResultContext): DatedRow | undefined =>
  datedRows(plannedOf(context), context.assessment.asOf, context.factOf).find(
    ({ needs }) => needs === null,
  );
