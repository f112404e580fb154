import { addMonths, dayOf, formatDay } from "../language/calendar";
import type { Confirmation, RunningStatus } from "../language/law";
import type { Programme, Rules } from "../language/programme";
import { covers } from "./days";
import { changesOf, isFor, isInForce, type PaperChange, precedence } from "./papers";
import { startsOf } from "./stretches";
import { touches } from "./touches";

/** How many months an office's word is taken to say what holds. */
export const confirmedMonths = 12;
/** So many months a paper without a last day, and the document itself, are taken to say what holds. */
export const knownMonths = 24;

const later = (day: string, months: number): string => formatDay(addMonths(dayOf(day), months));

const nothing = { on: null, by: null, note: null } as const;

const said = (state: RunningStatus["state"], { on, by, note }: Confirmation): RunningStatus => ({
  state,
  on,
  by,
  note: note ?? null,
});

const byPaper = (
  state: RunningStatus["state"],
  { instrument, amendment }: PaperChange,
): RunningStatus => ({ state, on: amendment.from, by: instrument.title, note: null });

/** What happened to a programme on a day: an office's word, or a paper that ends it. */
type Event = { readonly on: string } & (
  | { readonly word: Confirmation; readonly end?: undefined }
  | { readonly end: PaperChange; readonly word?: undefined }
);

const weight = ({ word }: Event): number =>
  word === undefined || word.answer === "ended" ? 2 : word.answer === "changed" ? 1 : 0;

/** What of the rules says whether a programme still runs. */
export type RunningRules = Pick<
  Rules,
  "law" | "instruments" | "confirmations" | "issuedOn" | "figures"
>;
export type RunningProgramme = Pick<Programme, "id" | "period" | "days">;

/** Reads whether programmes still run; see {@link runningStatusOf}. */
export type ReadStatus = (
  programme: RunningProgramme,
  asOf: string,
  district: string | undefined,
) => RunningStatus;

type Runs = readonly Pick<Programme["period"], "from" | "to">[];

/** The days on which a programme is in force in a district, in their order. */
function runsIn({ period, days }: RunningProgramme, district: string | undefined): Runs {
  const own = days?.find(
    ({ districts }) =>
      districts === null || (district !== undefined && districts.includes(district)),
  );
  return own?.runs ?? [period];
}

/**
 * The first days of the stretches within which nothing changes of whether any of these programmes still runs, in order; the first stretch has no
 * beginning.
 *
 * @example turningDays({ ...rules, law: "document" }, [startupSubsidy]) // [null, "2021-06-19"]: two years after it was issued
 */
export function turningDays(
  { law, instruments, confirmations, issuedOn }: RunningRules,
  programmes: readonly RunningProgramme[],
): readonly (string | null)[] {
  const runs = programmes.flatMap(({ period, days }) => [
    period,
    ...(days ?? []).flatMap((one) => one.runs),
  ]);
  const amendments = instruments.flatMap((instrument) => instrument.amendments);
  const ofDocument = [
    ...runs.map(({ from, to }) => ({ from: from ?? undefined, to })),
    { to: later(issuedOn, knownMonths) },
  ];
  if (law === "document") return startsOf(ofDocument);
  return startsOf([
    ...ofDocument,
    ...amendments,
    ...amendments.map(({ from }) => ({ to: later(from, knownMonths) })),
    ...confirmations.map(({ on }) => ({ from: on, to: later(on, confirmedMonths) })),
  ]);
}

/**
 * Makes the function that says whether a programme still runs on the assessment date, as far as is known, in the stated district. The rules are
 * those of the law: the document alone reads neither papers nor what offices have said.
 *
 * @example runningStatusOf(amended(rules))(startupSubsidy, "2026-11-30", "ejin").state // "unconfirmed"
 */
export function runningStatusOf(rules: RunningRules): ReadStatus {
  const isAmended = rules.law === "amended";
  const changes = isAmended ? changesOf(rules.instruments) : [];
  const confirmations = isAmended ? rules.confirmations : [];
  const documentKnownTo = later(rules.issuedOn, knownMonths);

  return (programme, asOf, district) => {
    const own = changes.filter(
      ({ change, amendment }) => isFor(amendment, district) && touches(change, programme.id, rules),
    );
    const runs = runsIn(programme, district);
    const running = runs.some((run) => covers(run, asOf));
    const ends = own.filter((one) => "end" in one.change && isInForce(one, asOf) && !running);
    const events: readonly Event[] = [
      ...confirmations
        .filter((word) => word.programme === programme.id && isFor(word, district))
        .map((word) => ({ on: word.on, word })),
      ...ends.map((end) => ({ on: end.amendment.from, end })),
    ];
    const last = events
      .filter(({ on }) => on <= asOf)
      .sort((a, b) => a.on.localeCompare(b.on) || weight(a) - weight(b))
      .at(-1);
    if (last?.end) return byPaper("ended", last.end);
    if (last?.word.answer === "ended") return said("ended", last.word);

    const over = runs.every(({ to }) => to !== null && to < asOf);
    if (over) return { state: "ended", ...nothing };
    if (last?.word.answer === "running" && asOf <= later(last.on, confirmedMonths)) {
      return said("confirmed", last.word);
    }
    if (last?.word.answer === "changed") return said("unconfirmed", last.word);

    const { from, outside } = programme.period;
    const begun = from === null || from <= asOf;
    if (begun && asOf <= documentKnownTo) return { state: "known", ...nothing };
    if (begun && outside !== undefined) return { state: "known", ...nothing };
    const [paper] = own
      .filter(
        (one) =>
          !("end" in one.change || "papers" in one.change) &&
          isInForce(one, asOf) &&
          (typeof one.amendment.to === "string" || asOf <= later(one.amendment.from, knownMonths)),
      )
      .sort(precedence);
    return paper ? byPaper("known", paper) : { state: "unconfirmed", ...nothing };
  };
}
