import type { Condition, Day } from "@/lib/policy/engine";
import { printerOn, turnsOf } from "./condition";
import { lastDay, type Run } from "./days";
import {
  decided,
  group,
  type Logic,
  noNumber,
  opposite,
  standingOf,
  standings,
  test,
  truthOf,
} from "./logic";
import type { Printer } from "./printer";
import {
  columnOfTurn,
  dayBeforeTurnSql,
  type Turn,
  turnAgainst,
  turnSql,
  turnsInOrder,
} from "./turns";

/** The days of a programme that is in force on the day of application, as SQL; null where it fails for good. */
export interface WindowSql {
  /** That it fails on the day and no longer does on a later one; null where that cannot be. */
  readonly notYet: string | null;
  readonly opens: string;
  readonly closes: string;
}

/** What the days of a programme depend on. */
export interface Timed {
  /** The assessment date. */
  readonly day: Day;
  /** The run that it lies in. */
  readonly run: Run;
  /** All runs, in order. */
  readonly runs: readonly Run[];
  /** The conditions that the passage of time can change. */
  readonly conditions: readonly Condition[];
  /** How all others stand, as SQL. */
  readonly settled: string;
  /** How the programme stands on the day, as SQL. */
  readonly standing: string;
  /** What an amount that waits for an office leaves of a standing. */
  readonly waiting: (standing: string) => string;
  readonly printer: Printer;
}

/** A day or null, as SQL. @example daySql(null) */
export const daySql = (day: Day | null): string => (day === null ? noNumber : String(day));

const worst = String(standings.fails);

/** A day on which something can change. */
interface Cut {
  readonly turn: Turn;
  /** How the programme stands from then on, and on the day before; as SQL. */
  readonly after: string;
  readonly before: string;
}

const known = (turn: Turn): Logic => {
  const column = columnOfTurn(turn);
  return column === null ? decided(true) : test(`${column} IS NOT NULL`, `${column} IS NULL`);
};

const isWithin = ({ opens, closes }: Run, turn: Turn): Logic =>
  group("all", [
    ...(opens === null ? [] : [turnAgainst(turn, ">", opens)]),
    turnAgainst(turn, "<=", closes ?? lastDay),
  ]);

const keyOf = ({ of, after }: Turn): string => JSON.stringify([of, after]);

/** The turns that lie within the runs, each once; without those at which nothing changes. */
function cutsOf({ conditions, runs, settled, printer }: Timed): readonly Cut[] {
  const turns = new Map(
    conditions.flatMap((one) => turnsOf(one, printer)).map((turn) => [keyOf(turn), turn]),
  );
  return [...turns.values()].flatMap((turn) => {
    const within = group(
      "any",
      runs.map((run) => isWithin(run, turn)),
    );
    if (within.is === "decided" && !within.value) return [];
    const [after, before] = [false, true].map((before) => {
      const on = printerOn(printer, { turn, before });
      return standingOf(group("all", conditions.map(on.condition)), settled);
    }) as [string, string];
    if (after === before) return [];
    const { bind } = printer;
    return [{ turn, after: bind(after, "after"), before: bind(before, "before") }];
  });
}

/** One of several cuts, and what it comes to. */
interface Candidate {
  readonly turn: Turn;
  /** Never null. */
  readonly counts: Logic;
  readonly value: string;
}

/**
 * What the earliest of those that count comes to; or the latest. Whoever is asked in its turn need only be set against those that stand behind it: had one
 * before it been the earliest, it would have been taken.
 */
function extreme(
  of: readonly Candidate[],
  end: "earliest" | "latest",
  otherwise: string | null,
  printer: Printer,
): string {
  const cases = of.flatMap(({ turn, counts, value }, index) => {
    const first = group("all", [
      counts,
      ...of.slice(index + 1).map((other) => {
        const sooner =
          end === "earliest"
            ? opposite(turnsInOrder(other.turn, turn, true, printer))
            : turnsInOrder(other.turn, turn, false, printer);
        return opposite(group("all", [other.counts, sooner]));
      }),
    ]);
    if (first.is === "decided" && !first.value) return [];
    return [`WHEN ${truthOf(first)} THEN ${value}`];
  });
  if (cases.length === 0) return otherwise ?? noNumber;
  return `CASE ${cases.join(" ")}${otherwise === null ? "" : ` ELSE ${otherwise}`} END`;
}

/** Whether a standing is worse than one that is not the worst. */
const isWorse = (one: string, other: string): Logic =>
  one === worst ? decided(true) : test(`${one} < ${other}`, `${one} >= ${other}`);

/** The last day of the window that is open from some day on. */
function closing(
  cuts: readonly Cut[],
  run: Run,
  isLater: (turn: Turn) => Logic,
  worth: string,
  printer: Printer,
): string {
  const candidates = cuts.map(({ turn, after }) => ({
    turn,
    counts: group("all", [known(turn), isLater(turn), isWithin(run, turn), isWorse(after, worth)]),
    value: dayBeforeTurnSql(turn, printer),
  }));
  return extreme(candidates, "earliest", daySql(run.closes), printer);
}

/** The first day of the window that is open on the day of application. */
function opening(cuts: readonly Cut[], { day, run, standing, waiting, printer }: Timed): string {
  const worth = printer.bind(waiting(standing), "worth");
  const candidates = cuts.toReversed().map(({ turn, before }) => ({
    turn,
    counts: group("all", [
      known(turn),
      turnAgainst(turn, "<=", day),
      isWithin(run, turn),
      isWorse(before, worth),
    ]),
    value: turnSql(turn, printer),
  }));
  return extreme(candidates, "latest", daySql(run.opens), printer);
}

/**
 * The days of a programme as SQL: the run of days around the day of application on which it stands no worse, or that which begins on the first later day on
 * which it no longer fails.
 *
 * @example windowSql(timed).closes // "20191231"
 */
export function windowSql(timed: Timed): WindowSql {
  const { day, run, runs, conditions, settled, standing, waiting, printer } = timed;
  const { bind } = printer;
  const cuts = cutsOf(timed);
  const laterRuns =
    conditions.length === 0 ? [] : runs.filter(({ opens }) => opens !== null && opens > day);
  const isNow = `${standing} > ${worst}`;
  const now = (sql: string): string =>
    sql === noNumber ? sql : `CASE WHEN ${isNow} THEN ${sql} END`;
  if (cuts.length === 0 && laterRuns.length === 0) {
    return { notYet: null, opens: now(daySql(run.opens)), closes: now(daySql(run.closes)) };
  }
  const beginnings: readonly Cut[] = laterRuns.map(({ opens }) => {
    const on = printerOn(printer, { day: opens as Day });
    const after = bind(standingOf(group("all", conditions.map(on.condition)), settled), "after");
    return { turn: { of: { is: "day", day: opens as Day }, after: false }, after, before: worst };
  });
  const first = [run, ...laterRuns].flatMap((one) =>
    [...cuts, ...beginnings.filter(({ turn: { of } }) => of.is === "day" && of.day === one.opens)]
      .map(({ turn, after }) => ({
        turn,
        counts: group("all", [
          known(turn),
          turnAgainst(turn, ">", day),
          one.opens !== null && turn.of.is === "day" && turn.of.day === one.opens
            ? decided(true)
            : isWithin(one, turn),
          after === worst ? decided(false) : test(`${after} > ${worst}`, `${after} = ${worst}`),
        ]),
        after,
        run: one,
      }))
      .filter(({ counts }) => counts.is !== "decided" || counts.value),
  );
  const opensLater = first.map((one) => ({ ...one, value: turnSql(one.turn, printer) }));
  const closesLater = first.map((one) => ({
    ...one,
    value: closing(
      cuts,
      one.run,
      (turn) => turnsInOrder(turn, one.turn, false, printer),
      bind(waiting(one.after), "worth"),
      printer,
    ),
  }));
  const opensNow = opening(cuts, timed);
  const closesNow = closing(
    cuts,
    run,
    (turn) => turnAgainst(turn, ">", day),
    bind(waiting(standing), "worth"),
    printer,
  );
  if (first.length === 0) return { notYet: null, opens: now(opensNow), closes: now(closesNow) };
  const either = (now: string, later: readonly Candidate[]): string =>
    now === noNumber && later.every(({ value }) => value === noNumber)
      ? noNumber
      : `CASE WHEN ${isNow} THEN ${now} ELSE ${extreme(later, "earliest", null, printer)} END`;
  return {
    notYet: truthOf(
      group(
        "any",
        first.map(({ counts }) => counts),
      ),
    ),
    opens: either(opensNow, opensLater),
    closes: either(closesNow, closesLater),
  };
}
