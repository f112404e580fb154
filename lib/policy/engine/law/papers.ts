import type { Amendment, Instrument, LawChange, Rank } from "../language/law";
import { ranks } from "../language/law";
import type { Rules } from "../language/programme";

/** One change with all that decides when and where it holds, and what it gives way to. */
export interface PaperChange {
  readonly change: LawChange;
  readonly instrument: Instrument;
  readonly amendment: Amendment;
}

/** Where a change stands in the papers, so that a report can name it. */
export interface Placed extends PaperChange {
  readonly place: readonly (string | number)[];
}

/**
 * Every change of every paper, with where it stands.
 *
 * @example changesOf(rules.instruments)[0]?.place // ["instruments", 0, "amendments", 0, "changes", 0]
 */
export const changesOf = (instruments: Rules["instruments"]): readonly Placed[] =>
  instruments.flatMap((instrument, at) =>
    instrument.amendments.flatMap((amendment, nth) =>
      amendment.changes.map((change, index) => ({
        change,
        instrument,
        amendment,
        place: ["instruments", at, "amendments", nth, "changes", index],
      })),
    ),
  );

/** The rank in numbers: lower goes before. @example rankOf("national") // 0 */
export const rankOf = (rank: Rank): number => ranks.indexOf(rank);

/**
 * Whether an amendment, or what an office has said, is for this district; undefined is a district that is not stated.
 *
 * @example isFor({ districts: ["ejin"] }, undefined) // false
 */
export const isFor = (
  { districts }: Pick<Amendment, "districts">,
  district: string | undefined,
): boolean => districts === undefined || (district !== undefined && districts.includes(district));

/** Whether an amendment has begun. */
const hasBegun = ({ amendment }: PaperChange, day: string): boolean => amendment.from <= day;

/** Whether it has not ended; days are compared as texts, which `YYYY-MM-DD` allows. */
const hasNotEnded = ({ amendment }: PaperChange, day: string): boolean =>
  amendment.to === null || amendment.to === undefined || day <= amendment.to;

/** Whether an amendment holds on this day. @example isInForce(change, "2024-01-01") */
export const isInForce = (change: PaperChange, day: string): boolean =>
  hasBegun(change, day) && hasNotEnded(change, day);

/** Under a clause that lets a lower rank do so: it stands beside the old rule, and ends with it. */
const isPermitted = ({ amendment }: PaperChange): boolean => amendment.under !== undefined;

/**
 * Which of two changes of one thing goes before: the higher rank, then the later day of issue, then the later first day. 0 where all three are equal.
 *
 * @example changes.sort(precedence) // the one that counts comes first
 */
export function precedence(one: PaperChange, other: PaperChange): number {
  const byRank = rankOf(one.instrument.rank) - rankOf(other.instrument.rank);
  const byIssue = other.instrument.issued.localeCompare(one.instrument.issued);
  const byStart = other.amendment.from.localeCompare(one.amendment.from);
  return byRank || byIssue || byStart;
}

const first = (changes: readonly PaperChange[]): PaperChange | undefined =>
  [...changes].sort(precedence)[0];

/** What counts of several changes of one thing on a day: one that holds, one whose end has left nothing known, or none. */
export interface Counting {
  readonly change: PaperChange;
  /** It has ended, and nothing says what came after it. */
  readonly lapsed: boolean;
}

/**
 * The change of one thing that counts on this day and in this district; null where the document stands unchanged. Changes under a permitting
 * clause are passed over: see {@link besides}. What has ended without returning to the old rule leaves it unknown, and does not bring back a change from before it.
 *
 * @example countingOn(changesOfFigure, "2028-10-01", "ejin") // { change, lapsed: true }
 */
export function countingOn(
  changes: readonly PaperChange[],
  day: string,
  district: string | undefined,
): Counting | null {
  const begun = changes.filter(
    (one) => !isPermitted(one) && hasBegun(one, day) && isFor(one.amendment, district),
  );
  const lapsed = begun.filter((one) => !hasNotEnded(one, day) && !one.amendment.reverts);
  const isReplaced = (one: PaperChange): boolean =>
    lapsed.some((later) => later.amendment.from > one.amendment.from && precedence(later, one) < 0);
  const holding = first(begun.filter((one) => hasNotEnded(one, day) && !isReplaced(one)));
  if (holding) return { change: holding, lapsed: false };
  const ended = first(lapsed);
  return ended ? { change: ended, lapsed: true } : null;
}

/**
 * The changes under permitting clauses that stand beside the rule on this day and in this district, by rank; of one rank the one that goes before.
 *
 * @example besides(changesOfFigure, "2020-01-01", "ejin").map(({ instrument }) => instrument.id)
 */
export function besides(
  changes: readonly PaperChange[],
  day: string,
  district: string | undefined,
): readonly PaperChange[] {
  const permitted = changes.filter(
    (one) => isPermitted(one) && isInForce(one, day) && isFor(one.amendment, district),
  );
  return ranks.flatMap(
    (rank) => first(permitted.filter(({ instrument }) => instrument.rank === rank)) ?? [],
  );
}
