import type { Figure, Instrument, LawChange } from "../language/law";
import type { Rules } from "../language/programme";
import { covers } from "./days";
import { besides, changesOf, countingOn, type PaperChange } from "./papers";
import { dayIn, startsOf } from "./stretches";
import { touches } from "./touches";

/** What a later paper has made of a figure, a requirement or an amount by a day: for pages, beside what the document says. */
export type Mark = {
  readonly instrument: Instrument;
  /** The first and last day of the change; null where no end is known. */
  readonly from: string;
  readonly to: string | null;
  /** It has ended, and nobody knows what holds since. */
  readonly lapsed: boolean;
  /** It stands beside the rule in these districts: either is enough. */
  readonly beside: boolean;
} & (
  | {
      readonly about: "figure";
      readonly figure: Figure;
      /** Null: known to have changed, the value not known. */
      readonly value: number | null;
    }
  | {
      readonly about: "requirement";
      readonly requirement: string;
      /** What it is now, or what stands beside it; null: dropped, or a group that has more members. */
      readonly words: string | null;
    }
  | { readonly about: "amount"; readonly words: string }
);

/** What a change is about, of one programme; null where it leaves conditions and amounts alone. */
function subjectOf(change: LawChange): string | null {
  if ("set" in change) return change.set;
  if ("amount" in change) return "amount";
  return "requirement" in change ? `requirement ${change.requirement.id}` : null;
}

function markOf(
  { change, instrument, amendment }: PaperChange,
  { lapsed, beside }: Pick<Mark, "lapsed" | "beside">,
  rules: Pick<Rules, "figures">,
): readonly Mark[] {
  const own = { instrument, from: amendment.from, to: amendment.to ?? null, lapsed, beside };
  if ("set" in change) {
    const figure = rules.figures.find(({ id }) => id === change.set);
    return figure ? [{ ...own, about: "figure", figure, value: change.value }] : [];
  }
  if ("amount" in change) return [{ ...own, about: "amount", words: change.becomes.words }];
  if (!("requirement" in change)) return [];
  const { id } = change.requirement;
  const words = "words" in change.requirement ? change.requirement.words : null;
  return [{ ...own, about: "requirement", requirement: id, words }];
}

/**
 * What papers have made of a programme by a day in a district, of each figure and requirement what counts. Empty where the document stands as it is. The district is
 * undefined where it is not stated.
 *
 * @example marksOn(rules, "startup-loan-individual", "2026-11-30", "ejin") // one: the ceiling is 300,000 since 2023-10-01
 */
export function marksOn(
  rules: Rules,
  programme: string,
  day: string,
  district: string | undefined,
): readonly Mark[] {
  const own = changesOf(rules.instruments).filter(({ change }) =>
    touches(change, programme, rules),
  );
  const subjects = [...new Set(own.map(({ change }) => subjectOf(change)))];
  return subjects.flatMap((subject) => {
    if (subject === null) return [];
    const changes = own.filter(({ change }) => subjectOf(change) === subject);
    const counting = countingOn(changes, day, district);
    return [
      ...(counting
        ? markOf(counting.change, { lapsed: counting.lapsed, beside: false }, rules)
        : []),
      ...besides(changes, day, district).flatMap((one) =>
        markOf(one, { lapsed: false, beside: true }, rules),
      ),
    ];
  });
}

/** One stretch of the days of a figure: what it is, and by which paper; null where the document itself says so. */
export interface FigureStretch {
  readonly from: string | null;
  readonly value: number | null;
  readonly instrument: Instrument | null;
  /** The districts that it is for; null: all. */
  readonly districts: readonly string[] | null;
}

/**
 * What the document itself says that a figure is on a day.
 *
 * @example valueWritten(figures.insuredMonths, "2019-09-01") // 12
 */
export const valueWritten = ({ value, meanwhile }: Figure, day: string): number =>
  meanwhile && covers(meanwhile, day) ? meanwhile.value : value;

/**
 * The history of a figure, in the order of its days: the document first, then what each paper makes of it and what is not known any more. Changes for some
 * districts stand with these.
 *
 * @example historyOf(rules, "startup-loan-individual.ceiling").map(({ value }) => value) // [150000, 200000, 300000, null]
 */
export function historyOf(rules: Rules, figure: Figure): readonly FigureStretch[] {
  const changes = changesOf(rules.instruments).filter(
    ({ change }) => "set" in change && change.set === figure.id,
  );
  const { meanwhile } = figure;
  const starts = startsOf([
    ...changes.map(({ amendment }) => amendment),
    ...(meanwhile ? [meanwhile] : []),
  ]);
  const general = starts.map((from): FigureStretch => {
    const day = dayIn(from);
    const counting = countingOn(changes, day, undefined);
    const change = counting?.change.change;
    const value = change && "set" in change ? change.value : valueWritten(figure, day);
    return {
      from,
      value: counting?.lapsed ? null : value,
      instrument: counting?.change.instrument ?? null,
      districts: null,
    };
  });
  const local = changes
    .filter(({ amendment }) => amendment.districts !== undefined)
    .map(
      (one): FigureStretch => ({
        from: one.amendment.from,
        value: "set" in one.change ? one.change.value : null,
        instrument: one.instrument,
        districts: one.amendment.districts ?? null,
      }),
    );
  const inOrder = general.filter(
    (one, index, all) =>
      index === 0 ||
      one.value !== all[index - 1]?.value ||
      one.instrument?.id !== all[index - 1]?.instrument?.id,
  );
  return [...inOrder, ...local];
}
