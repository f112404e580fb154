import { type Condition, type Day, dayOf, type Programme, type Rules } from "@/lib/policy/engine";

/** An unbroken run of days on which a programme is in force; null is open. */
export interface Run {
  readonly opens: Day | null;
  readonly closes: Day | null;
}

/** The last day that can be written. */
export const lastDay: Day = 99991231;

/** Where a programme is in force on the same days. */
export interface Place {
  /** The districts; null where it is not stated, undefined where all are alike. */
  readonly districts: readonly string[] | null | undefined;
  /** In order. */
  readonly runs: readonly Run[];
  /** What must hold besides the requirements, where the district is not stated: that it is in force in the one it will be. */
  readonly besides: Condition | null;
}

type Days = NonNullable<Programme["days"]>[number];

const runOf = ({ from, to }: Days["runs"][number]): Run => ({
  opens: from === null ? null : dayOf(from),
  closes: to === null ? null : dayOf(to),
});

const asOf = { kind: "asOf" } as const;

const within = ({ runs }: Days): Condition => ({
  op: "any",
  of: runs.map(({ from, to }) => ({
    op: "all",
    of: [
      ...(from === null ? [] : [comparison(">=", from)]),
      ...(to === null ? [] : [comparison("<=", to)]),
    ],
  })),
});

const comparison = (relation: ">=" | "<=", value: string): Condition => ({
  ...{ op: "date", left: asOf, relation, right: { kind: "day", value } },
});

/** Runs that touch or overlap as one: every day that is in any. */
function union(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of [...runs].sort((a, b) => (a.opens ?? 0) - (b.opens ?? 0))) {
    const last = joined.at(-1);
    if (!last || (last.closes ?? lastDay) < (run.opens ?? 0)) joined.push(run);
    else if ((run.closes ?? lastDay) > (last.closes ?? lastDay)) {
      joined[joined.length - 1] = { opens: last.opens, closes: run.closes };
    }
  }
  return joined;
}

/**
 * The days of a programme, by place.
 *
 * @example placesOf(programme, rules).length // 1, where no paper is for some districts
 */
export function placesOf(
  { period, days }: Pick<Programme, "period" | "days">,
  { places }: Pick<Rules, "places">,
): readonly Place[] {
  const [only, ...others] = days ?? [{ districts: null, runs: [period] }];
  if (!only || others.length === 0) {
    return [{ districts: undefined, runs: (only?.runs ?? []).map(runOf), besides: null }];
  }
  const groups = [only, ...others];
  const besides: Condition = {
    op: "any",
    of: [
      ...groups.map(
        (group): Condition => ({
          op: "all",
          of: [{ op: "oneOf", fact: places.fact, values: group.districts ?? [] }, within(group)],
        }),
      ),
      { op: "all", of: groups.map(within) },
    ],
  };
  return [
    ...groups.map(({ districts, runs }) => ({
      ...{ districts: districts ?? [], runs: runs.map(runOf), besides: null },
    })),
    { districts: null, runs: union(groups.flatMap(({ runs }) => runs.map(runOf))), besides },
  ];
}

/** The run that a day lies in. @example runAt(runs, 20190901)?.closes */
export const runAt = (runs: readonly Run[], day: Day): Run | undefined =>
  runs.find(
    ({ opens, closes }) => (opens === null || opens <= day) && (closes === null || day <= closes),
  );

/** For a day on which it is not in force: the next run, else the last. @example nearestRun(runs, 20220101).closes */
export const nearestRun = (runs: readonly Run[], day: Day): Run =>
  runs.find(({ opens }) => opens !== null && opens > day) ??
  runs.at(-1) ?? { opens: null, closes: null };
