import { dayAfter, dayOf, formatDay } from "../language/calendar";
import type { Condition, NumberExpression } from "../language/condition";
import { all, any, asOf, assessed, before, onOrAfter } from "../language/constructors";
import type { Amendment } from "../language/law";
import type { Rules } from "../language/programme";
import { placeFactIn } from "../lookups";

/** Days from the first on until the next stretch begins; null is without a beginning. */
interface Stretch<T> {
  readonly from: string | null;
  readonly value: T;
}

/** The districts of which the same changes hold. */
export type DistrictClass = readonly [string, ...string[]];

/** Before all days that amendments name: no document of this kind is older. */
const longAgo = "0001-01-01";

/** The days and districts that something is for. */
export type Reach = Pick<Amendment, "from" | "to" | "districts">;

/**
 * The first days of the stretches within which no amendment begins or ends, in order; the first stretch has no beginning.
 *
 * @example startsOf([{ from: "2020-01-01", to: "2020-12-31" }]) // [null, "2020-01-01", "2021-01-01"]
 */
export function startsOf(amendments: readonly Partial<Reach>[]): readonly (string | null)[] {
  const days = amendments.flatMap(({ from, to }) => [from, to && nextDay(to)]);
  return [null, ...[...new Set(days)].filter((day) => typeof day === "string").sort()];
}

const nextDay = (day: string): string => formatDay(dayAfter(dayOf(day)));

/** A day of the stretch that begins so. @example dayIn("2020-01-01") // "2020-01-01" */
export const dayIn = (start: string | null): string => start ?? longAgo;

/**
 * All places by which changes hold of them: each class has the same. Where the document does not hold, no change for some districts does.
 *
 * @example classesOf([{ from: "2020-01-01", districts: ["ejin"] }], rules) // [["alxa-left", …, "outside"], ["ejin"]]
 */
export function classesOf(
  amendments: readonly Pick<Reach, "districts">[],
  rules: Pick<Rules, "facts" | "places">,
): readonly DistrictClass[] {
  const classes = new Map<string, [string, ...string[]]>();
  for (const { id } of placeFactIn(rules).options) {
    const holding = amendments.map(({ districts }) => !districts || districts.includes(id));
    const known = classes.get(holding.join());
    if (known) known.push(id);
    else classes.set(holding.join(), [id]);
  }
  return [...classes.values()];
}

/** The same values side by side are one. @example joined([{ from: null, value: 1 }, { from: "2020-01-01", value: 1 }]).length // 1 */
export function joined<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  return stretches.filter(
    ({ value }, index) =>
      index === 0 || JSON.stringify(value) !== JSON.stringify(stretches[index - 1]?.value),
  );
}

/** What differs by district, each value once with the districts that have it. @example byValue(classes, daysIn) */
export function byValue<T>(
  classes: readonly DistrictClass[],
  read: (districts: DistrictClass) => T,
): readonly { readonly districts: readonly string[]; readonly value: T }[] {
  const found = new Map<string, { districts: string[]; value: T }>();
  for (const districts of classes) {
    const value = read(districts);
    const known = found.get(JSON.stringify(value));
    if (known) known.districts.push(...districts);
    else found.set(JSON.stringify(value), { districts: [...districts], value });
  }
  return [...found.values()];
}

/** What a change depends on, and how to read it. */
interface Parts<T> {
  readonly amendments: readonly Reach[];
  readonly rules: Pick<Rules, "facts" | "places">;
  /** What holds on a day in a district. */
  readonly at: (day: string, district: string) => T;
}

const isIn = (place: string, districts: readonly string[]): Condition => ({
  op: "oneOf",
  fact: place,
  values: districts,
});

const within = (
  day: typeof asOf,
  from: string | null,
  next: string | null | undefined,
): readonly Condition[] => [
  ...(from === null ? [] : [onOrAfter(day, from)]),
  ...(next ? [before(day, next)] : []),
];

/**
 * A condition that is on each day and in each district what it is there. While the district is not known it is decided where all districts agree.
 *
 * @example conditionOver({ amendments, rules, at: (day, district) => atLeast(staff, valueOn(day, district)) })
 */
export function conditionOver({ amendments, rules, at }: Parts<Condition>): Condition {
  const classes = classesOf(amendments, rules);
  const stretches = joined(
    startsOf(amendments).map((from) => {
      const groups = byValue(classes, ([district]) => at(dayIn(from), district));
      const [only] = groups;
      const value =
        only && groups.length === 1
          ? only.value
          : any(
              ...groups.map((group) => all(isIn(rules.places.fact, group.districts), group.value)),
              all(...groups.map((group) => group.value)),
            );
      return { from, value };
    }),
  );
  const [only] = stretches;
  if (only && stretches.length === 1) return only.value;
  return any(
    ...stretches.map(({ from, value }, index) =>
      all(...within(asOf, from, stretches[index + 1]?.from), value),
    ),
  );
}

/**
 * A number that is, by the assessment date and the district, what it is there. While the district is not known it is not known where districts differ.
 *
 * @example numberOver({ amendments, rules, at: (day, district) => exactly(ceilingOn(day, district)) })
 */
export function numberOver({ amendments, rules, at }: Parts<NumberExpression>): NumberExpression {
  const classes = classesOf(amendments, rules);
  const cases = (
    parts: readonly { readonly when: Condition; readonly value: NumberExpression }[],
  ): NumberExpression => {
    const last = parts.at(-1) as (typeof parts)[number];
    return parts.length === 1
      ? last.value
      : { kind: "cases", cases: parts.slice(0, -1), otherwise: last.value };
  };
  const stretches = joined(
    startsOf(amendments).map((from) => ({
      from,
      value: cases(
        byValue(classes, ([district]) => at(dayIn(from), district)).map(({ districts, value }) => ({
          when: isIn(rules.places.fact, districts),
          value,
        })),
      ),
    })),
  );
  return cases(
    stretches.map(({ from, value }, index) => ({
      when: all(...within(assessed, from, stretches[index + 1]?.from)),
      value,
    })),
  );
}
