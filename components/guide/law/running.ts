import {
  byDistrict,
  dayBefore,
  dayOf,
  districtsNamed,
  districtsOf,
  formatDay,
  isKnownToRun,
  type Programme,
  type Rules,
  type RunningProgramme,
  type RunningRules,
  type RunningStatus,
  runningStatusOf,
  touches,
  turningDays,
} from "@/lib/policy/engine";

/** What says of one programme whether it still runs, on whichever day the page is read. */
export interface Running {
  readonly rules: RunningRules;
  readonly programme: RunningProgramme;
  /** The districts of which something is said apart from the others. */
  readonly districts: readonly { readonly id: string; readonly label: string }[];
}

/** Of amended rules, what a page hands to the browser of one programme. */
export function runningOf(rules: Rules, { id, period, days }: Programme): Running {
  const instruments = rules.instruments.flatMap((instrument) => {
    const amendments = instrument.amendments.flatMap((amendment) => {
      const changes = amendment.changes.filter((change) => touches(change, id, rules));
      return changes.length > 0 ? [{ ...amendment, changes }] : [];
    });
    return amendments.length > 0 ? [{ ...instrument, note: "", source: "", amendments }] : [];
  });
  const confirmations = rules.confirmations.filter(({ programme }) => programme === id);
  const named = districtsNamed({ instruments, confirmations });
  return {
    rules: {
      law: rules.law,
      issuedOn: rules.issuedOn,
      figures: rules.figures.filter(({ programmes }) => programmes.includes(id)),
      instruments,
      confirmations,
    },
    programme: { id, period, ...(days && { days }) },
    districts: districtsOf(rules).filter((one) => named.includes(one.id)),
  };
}

/** A status, and where it holds apart from elsewhere; no names: wherever nothing else is said. */
export interface StatusHere {
  readonly status: RunningStatus;
  readonly districts: readonly string[];
}

/** Whether a programme still runs on a day: in general, then in the districts where that is otherwise. */
export function statusesOn(
  { rules, programme, districts }: Running,
  day: string,
): readonly StatusHere[] {
  const statusIn = runningStatusOf(rules);
  const ids = districts.map(({ id }) => id);
  return byDistrict(ids, (district) => statusIn(programme, day, district)).map((one) => ({
    status: one.value,
    districts: districts.flatMap(({ id, label }) => (one.districts?.includes(id) ? label : [])),
  }));
}

/** Days from the first to the last, both included, and what is said on them; null is open. */
export interface Stretch<T> {
  readonly from: string | null;
  readonly until: string | null;
  readonly said: T;
}

/** Before all days that anything names. */
const longAgo = "0001-01-01";

/**
 * What is said of a programme on each day, by the stretches of days on which it is the same.
 *
 * @example stretchesOf(running, (day) => runsOn(running, day)) // [{ from: null, until: "2021-06-18", said: true }, …]
 */
export function stretchesOf<T>(
  { rules, programme }: Running,
  saidOn: (day: string) => T,
): readonly Stretch<T>[] {
  const stretches: { from: string | null; said: T }[] = [];
  for (const from of turningDays(rules, [programme])) {
    const said = saidOn(from ?? longAgo);
    if (JSON.stringify(said) !== JSON.stringify(stretches.at(-1)?.said))
      stretches.push({ from, said });
  }
  return stretches.map((stretch, index) => {
    const after = stretches[index + 1]?.from;
    return { ...stretch, until: after ? formatDay(dayBefore(dayOf(after))) : null };
  });
}

/** Whether a programme is known to run on a day, anywhere. */
export const runsOn = (running: Running, day: string): boolean =>
  statusesOn(running, day).some(({ status }) => isKnownToRun(status.state));

/** Whether a programme is still to begin. */
export const isStillToBegin = ({ programme: { period, days } }: Running, day: string): boolean =>
  days === undefined && period.from !== null && day < period.from;
