import type { CompiledCondition } from "./conditions";
import { type Day, dayOf } from "./language/calendar";
import type { Condition } from "./language/condition";
import { all, any, asOf, onOrAfter, onOrBefore } from "./language/constructors";
import type { Programme, ProgrammeDays } from "./language/programme";
import type { Result } from "./language/result";
import type { FactLayout, Situation } from "./situation";
import type { DayRange } from "./windows";

/** An unbroken run of days on which a programme is in force, with the same as a result writes it. */
export interface Run extends DayRange {
  readonly window: Result["window"];
}

/** The days of a programme, ready to run. */
export interface CompiledPeriod {
  /** In order; while districts differ and none is stated, every day on which it is in force in any. */
  readonly runs: (situation: Situation) => readonly Run[];
  /** Where districts differ: whether it is in force on the evaluation day in the stated one. */
  readonly byDistrict: CompiledCondition | null;
}

const runOf = ({ from, to }: ProgrammeDays["runs"][number]): Run => ({
  opens: from === null ? null : dayOf(from),
  closes: to === null ? null : dayOf(to),
  window: { opens: from, closes: to },
});

const holdsIn = ({ runs }: ProgrammeDays): Condition =>
  any(
    ...runs.map(({ from, to }) =>
      all(
        ...(from === null ? [] : [onOrAfter(asOf, from)]),
        ...(to === null ? [] : [onOrBefore(asOf, to)]),
      ),
    ),
  );

const earlier = (one: string | null, other: string | null): number =>
  (one ?? "").localeCompare(other ?? "");

/** Every day that is in one of the runs. */
function union(runs: ProgrammeDays["runs"]): ProgrammeDays["runs"] {
  const joined: { from: string | null; to: string | null }[] = [];
  for (const run of [...runs].sort((a, b) => earlier(a.from, b.from))) {
    const last = joined.at(-1);
    const overlaps = last && (last.to === null || run.from === null || run.from <= last.to);
    if (!overlaps) joined.push({ ...run });
    else if (last.to !== null && (run.to === null || run.to > last.to)) last.to = run.to;
  }
  return joined;
}

/**
 * Makes the days of a programme ready. Throws where they name a fact that does not exist.
 *
 * @example compilePeriod(programme, rules.places.fact, layout, condition).runs(situation)
 */
export function compilePeriod(
  { period, days }: Programme,
  place: string,
  layout: FactLayout,
  condition: (condition: Condition) => CompiledCondition,
): CompiledPeriod {
  const [only, ...others] = days ?? [{ districts: null, runs: [period] }];
  if (!only || others.length === 0) {
    const runs = (only?.runs ?? []).map(runOf);
    return { runs: () => runs, byDistrict: null };
  }
  const groups = [only, ...others].map((one) => ({ ...one, districts: one.districts ?? [] }));
  const { slot, fact } = layout.typed(place, "choice");
  const byOption = fact.options.map(({ id }) =>
    (groups.find(({ districts }) => districts.includes(String(id)))?.runs ?? []).map(runOf),
  );
  const anywhere = union(groups.flatMap(({ runs }) => runs)).map(runOf);
  return {
    runs: (situation) => byOption[situation[slot] as number] ?? anywhere,
    byDistrict: condition(
      any(
        ...groups.map((group) =>
          all({ op: "oneOf", fact: place, values: group.districts }, holdsIn(group)),
        ),
        all(...groups.map(holdsIn)),
      ),
    ),
  };
}

/** The run that a day lies in; undefined where it lies in none. @example runAt(runs, 20190901)?.window */
export const runAt = (runs: readonly Run[], day: Day): Run | undefined =>
  runs.find(
    ({ opens, closes }) => (opens === null || opens <= day) && (closes === null || day <= closes),
  );

const noDays: Result["window"] = Object.freeze({ opens: null, closes: null });

/**
 * For a day on which a programme is not in force: the next run of days on which it is, else the last.
 *
 * @example nextWindow(runs, 20220101) // { opens: "2019-01-01", closes: "2021-12-31" }
 */
export const nextWindow = (runs: readonly Run[], day: Day): Result["window"] =>
  (runs.find(({ opens }) => opens !== null && opens > day) ?? runs.at(-1))?.window ?? noDays;
