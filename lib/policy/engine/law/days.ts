import { dayBefore, dayOf, formatDay } from "../language/calendar";
import type { Confirmation } from "../language/law";
import type { Period, Programme, ProgrammeDays, Rules } from "../language/programme";
import { isFor, isInForce, type PaperChange, precedence } from "./papers";
import { byValue, classesOf, dayIn, joined, startsOf } from "./stretches";

/** What an office has said last of whether a programme runs; a word of change alone does not say. On one day an end goes before. */
function lastWord(
  said: readonly Confirmation[],
  day: string,
  district: string | undefined,
): Confirmation | undefined {
  return said
    .filter((one) => one.answer !== "changed" && one.on <= day && isFor(one, district))
    .sort(
      (a, b) =>
        a.on.localeCompare(b.on) || Number(b.answer !== "ended") - Number(a.answer !== "ended"),
    )
    .at(-1);
}

/** Whether a day lies within these, both included; null is open. @example covers({ from: "2019-01-01", to: null }, "2019-06-18") // true */
export const covers = ({ from, to }: Pick<Period, "from" | "to">, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** An end that an office has since said to be over. */
const isUndone = ({ change, amendment }: PaperChange, word: Confirmation | undefined): boolean =>
  "end" in change && word?.answer === "running" && word.on > amendment.from;

/** Whether the rules that hold on a day have the programme in force on it. */
function isRunning(
  { period }: Programme,
  changes: readonly PaperChange[],
  said: readonly Confirmation[],
  day: string,
  district: string | undefined,
): boolean {
  const word = lastWord(said, day, district);
  if (word?.answer === "ended") return false;
  const [counting] = changes
    .filter((one) => isInForce(one, day) && isFor(one.amendment, district) && !isUndone(one, word))
    .sort(precedence);
  if (!counting) return covers(period, day);
  const { change } = counting;
  return "period" in change && covers({ ...period, ...statedDays(change) }, day);
}

/** Of a change of the days, those that it states. */
const statedDays = ({ from, to }: Partial<Period>): Partial<Period> => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

const reachOf = ({ change, amendment }: PaperChange) => [
  amendment,
  ...("period" in change ? [{ from: change.from ?? undefined, to: change.to ?? null }] : []),
];

/**
 * The days on which a programme is in force, by district, as papers and offices have made them; null where they have changed nothing. `changes` are those
 * of its days, `said` what offices have said of it.
 *
 * @example programmeDays(youthInternship, [end], [], rules) // [{ districts: null, runs: [{ from: "2019-01-01", to: "2020-06-30" }] }]
 */
export function programmeDays(
  programme: Programme,
  changes: readonly PaperChange[],
  said: readonly Confirmation[],
  rules: Pick<Rules, "facts" | "places">,
): readonly ProgrammeDays[] | null {
  if (changes.length === 0 && said.every(({ answer }) => answer !== "ended")) return null;
  const { from, to } = programme.period;
  const starts = startsOf([
    { from: from ?? undefined, to },
    ...changes.flatMap(reachOf),
    ...said.map(({ on }) => ({ from: on })),
  ]);
  const runsIn = (district: string) => {
    const stretches = joined(
      starts.map((start) => ({
        from: start,
        value: isRunning(programme, changes, said, dayIn(start), district),
      })),
    );
    return stretches.flatMap(({ from, value }, index) => {
      const next = stretches[index + 1]?.from;
      return value ? [{ from, to: next ? formatDay(dayBefore(dayOf(next))) : null }] : [];
    });
  };
  const classes = classesOf([...changes.map(({ amendment }) => amendment), ...said], rules);
  const days = byValue(classes, ([district]) => runsIn(district));
  return days.map(({ districts, value }) => ({
    districts: days.length === 1 ? null : districts,
    runs: value,
  }));
}
