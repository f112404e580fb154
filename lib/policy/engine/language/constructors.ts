import type {
  Condition,
  DateExpression,
  LengthFigure,
  NumberExpression,
  Relation,
} from "./condition";
import type { ChoiceFact, DateFact, NumberFact, SetFact, YesNoFact } from "./fact";
import type { Figure } from "./law";

/**
 * The words that programmes are written in. Each returns frozen plain data.
 * The legal words carry their boundary: 以上、达到、不低于、满 include it, 超过、低于、不满 do not (民法典 art. 1259).
 */

type NumberLike = number | Figure | NumberFact | NumberExpression;
type DateLike = string | DateFact | DateExpression;

function freeze<T extends object>(data: T): T {
  return Object.freeze(data);
}

function number(value: NumberLike): NumberExpression {
  if (typeof value === "number") return freeze({ kind: "constant", value });
  if ("clause" in value) return figure(value);
  return "type" in value ? freeze({ kind: "number", fact: value.id }) : value;
}

function date(value: DateLike): DateExpression {
  if (typeof value === "string") return freeze({ kind: "day", value });
  return "type" in value ? freeze({ kind: "date", fact: value.id }) : value;
}

function compare(left: NumberLike, relation: Relation, right: NumberLike): Condition {
  return freeze({ op: "number", left: number(left), relation, right: number(right) });
}

function compareDates(left: DateLike, relation: Relation, right: DateLike): Condition {
  return freeze({ op: "date", left: date(left), relation, right: date(right) });
}

/** Every part holds. @example all(yes(person.canWork), yes(person.wantsWork)) */
export const all = (...of: Condition[]): Condition => freeze({ op: "all", of: freeze(of) });

/** At least one part holds. @example any(yes(person.hardshipRecognised), yes(person.graduate)) */
export const any = (...of: Condition[]): Condition => freeze({ op: "any", of: freeze(of) });

/** The part does not hold. @example not(oneOf(person.business, "none")) */
export const not = (of: Condition): Condition => freeze({ op: "not", of });

/** The answer is yes. @example yes(person.canWork) */
export const yes = (fact: YesNoFact): Condition => freeze({ op: "is", fact: fact.id, value: true });

/** The answer is no. @example no(person.startupSubsidyReceived) */
export const no = (fact: YesNoFact): Condition => freeze({ op: "is", fact: fact.id, value: false });

/** The choice is one of these. @example oneOf(person.business, "sole-trader", "small-micro") */
export const oneOf = <Id extends string | number>(
  fact: ChoiceFact<Id>,
  ...values: NoInfer<Id>[]
): Condition => freeze({ op: "oneOf", fact: fact.id, values: freeze(values) });

/** The choice is none of these. @example noneOf(common.district, "outside") */
export const noneOf = <Id extends string | number>(
  fact: ChoiceFact<Id>,
  ...values: NoInfer<Id>[]
): Condition => not(oneOf(fact, ...values));

/** The set has at least one of these. @example has(person.loanGroups, "veteran", "disabled") */
export const has = <Id extends string>(fact: SetFact<Id>, ...values: NoInfer<Id>[]): Condition =>
  freeze({ op: "has", fact: fact.id, values: freeze(values) });

/** The set is not empty: it has at least one of the fact's options. @example hasAny(person.certificates) */
export const hasAny = <Id extends string>(fact: SetFact<Id>): Condition =>
  freeze({ op: "has", fact: fact.id, values: freeze(fact.options.map((option) => option.id)) });

/** 以上、达到、不低于、满: the threshold itself counts. @example atLeast(person.businessStaff, 5) // 5 counts */
export const atLeast = (left: NumberLike, right: NumberLike): Condition =>
  compare(left, ">=", right);

/** 超过: the threshold itself does not count. @example moreThan(enterprise.staffNow, 100) // 100 does not count */
export const moreThan = (left: NumberLike, right: NumberLike): Condition =>
  compare(left, ">", right);

/** 以内、不超过: the threshold itself counts. @example atMost(enterprise.layoffsLastYear, 10) // 10 counts */
export const atMost = (left: NumberLike, right: NumberLike): Condition =>
  compare(left, "<=", right);

/**
 * 低于、不满: the threshold itself does not count.
 *
 * @example lowerThan(office.localUnemploymentPercent, 5.5) // 5.5 does not count
 */
export const lowerThan = (left: NumberLike, right: NumberLike): Condition =>
  compare(left, "<", right);

/** Exactly this number. @example equals(enterprise.layoffsLastYear, 0) */
export const equals = (left: NumberLike, right: NumberLike): Condition => compare(left, "=", right);

/** Both thresholds count. @example between(person.internshipMonths, 3, 12) // 3 and 12 count */
export const between = (left: NumberLike, low: NumberLike, high: NumberLike): Condition =>
  all(atLeast(left, low), atMost(left, high));

/** The evaluation day: the assessment date, or each day tried for windows. */
export const asOf: DateExpression = freeze({ kind: "asOf" });

/** The assessment date itself, whatever day is tried. */
export const assessed: DateExpression = freeze({ kind: "assessed" });

/** The day on which facts about "this year" were stated; the assessment date where the caller says no other. */
export const statedOn: DateExpression = freeze({ kind: "statedOn" });

/** The present day; unknown where the caller does not say it. */
export const today: DateExpression = freeze({ kind: "today" });

/** A length of time, counted in whole months. */
export interface Duration {
  readonly months: number;
  readonly figure?: LengthFigure;
}

function duration(count: number | Figure, times: number, plus: number): Duration {
  if (typeof count === "number") return freeze({ months: count * times + plus });
  const { id, value } = count;
  return freeze({ months: value * times + plus, figure: freeze({ id, times, plus }) });
}

/** @example years(5) // { months: 60 } */
export const years = (count: number | Figure): Duration => duration(count, 12, 0);
/** @example months(36) */
export const months = (count: number | Figure): Duration => duration(count, 1, 0);

/** A number that the document states, by its name. @example figure(figures["startup-loan-graduate.staff"]) // 5 */
export const figure = ({ id, value }: Figure): NumberExpression =>
  freeze({ kind: "constant", value, figure: id });

/**
 * The value that the document itself gives a figure for a time. Throws where it gives it none.
 *
 * @example meanwhile(figures["skill-upgrade-subsidy.insured-months"]) // 12
 */
export function meanwhile({ id, meanwhile: other }: Figure): NumberExpression {
  if (!other) throw new Error(`${id} has one value only`);
  return freeze({ kind: "constant", value: other.value, figure: id });
}

/**
 * The same day so much later; the last day of a month that lacks it.
 *
 * @example later(person.leftSchoolOn, years(2))
 */
export const later = (start: DateLike, by: Duration): DateExpression =>
  freeze({ kind: "later", of: date(start), ...by });

/**
 * The last day of the calendar month or year that the day lies in.
 *
 * @example endOf("year", person.leftSchoolOn)
 */
export const endOf = (unit: "month" | "year", day: DateLike): DateExpression =>
  freeze({ kind: "endOf", unit, of: date(day) });

/** The day, or an earlier one. @example onOrBefore(person.businessRegisteredOn, "2020-12-31") */
export const onOrBefore = (left: DateLike, right: DateLike): Condition =>
  compareDates(left, "<=", right);

/** The day, or a later one. @example onOrAfter(person.trainingEndedOn, "2019-01-01") */
export const onOrAfter = (left: DateLike, right: DateLike): Condition =>
  compareDates(left, ">=", right);

/** An earlier day. @example before(person.businessRegisteredOn, asOf) */
export const before = (left: DateLike, right: DateLike): Condition =>
  compareDates(left, "<", right);

/** Both in one calendar year. @example sameYear(person.trainingEndedOn, asOf) */
export const sameYear = (left: DateLike, right: DateLike): Condition =>
  compareDates(endOf("year", left), "=", endOf("year", right));

/**
 * On the evaluation day, so much time has passed since `start`, or more; for an age: 周岁 reached.
 *
 * @example atLeastSince(person.birthDate, years(16)) // 已满 16 周岁
 */
export const atLeastSince = (start: DateLike, time: Duration): Condition =>
  onOrAfter(asOf, later(start, time));

/**
 * On the evaluation day, at most so much time has passed since `start`.
 *
 * @example atMostSince(person.leftSchoolOn, years(2)) // 毕业 2 年以内
 */
export const atMostSince = (start: DateLike, time: Duration): Condition =>
  onOrBefore(asOf, later(start, time));

/**
 * On the evaluation day, the age is not yet reached.
 *
 * @example notYetAged(person.birthDate, years(25)) // 不满 25 周岁
 */
export const notYetAged = (birth: DateLike, age: Duration): Condition =>
  before(asOf, later(birth, age));

/**
 * On the evaluation day, the age has not been passed: the day before the next birthday still counts.
 *
 * @example atMostAged(person.birthDate, figures["internship.age-to"]) // 24, until the day before turning 25
 */
export const atMostAged = (birth: DateLike, age: number | Figure): Condition =>
  before(asOf, later(birth, duration(age, 12, 12)));

/**
 * A yes about "this year": it holds until the end of the calendar year in which it was stated.
 *
 * @example yesThisYear(person.trainingAllowanceThisYear)
 */
export const yesThisYear = (fact: YesNoFact): Condition =>
  all(yes(fact), onOrBefore(asOf, endOf("year", statedOn)));

/** A fixed number; money in yuan. @example exactly(5000) // 5000 yuan */
export const exactly = (value: number): NumberExpression => number(value);

/** The number that the applicant stated. @example stated(person.appraisalFeeYuan) */
export const stated = (fact: NumberFact): NumberExpression => number(fact);

/** The sum of the numbers. @example sum(person.trainingDays, 1) */
export const sum = (...of: NumberLike[]): NumberExpression =>
  freeze({ kind: "sum", of: freeze(of.map(number)) });

/** The product of the numbers. @example times(80, stated(person.trainingDays)) // 80 yuan a day */
export const times = (...of: NumberLike[]): NumberExpression =>
  freeze({ kind: "product", of: freeze(of.map(number)) });

/** A figure of so many percent, as a share. @example share(figures["loan-fund-award.share"]) // 0.01 */
export const share = ({ id, value }: Figure): NumberExpression =>
  freeze({ kind: "constant", value: value / 100, figure: id, per: 100 });

/** So many percent of the number. @example percentOf(50, stated(enterprise.premiumPaidLastYearYuan)) */
export const percentOf = (percent: number | Figure, of: NumberLike): NumberExpression =>
  typeof percent === "number" ? times(percent / 100, of) : times(share(percent), of);

/**
 * Rounded down to a whole number: 70% of a head-count counts whole people.
 *
 * @example wholePart(percentOf(70, enterprise.retrainedStaff))
 */
export const wholePart = (of: NumberLike): NumberExpression =>
  freeze({ kind: "floor", of: number(of) });

/** The smallest of the numbers. @example smallest(stated(person.appraisalFeeYuan), 1000) */
export const smallest = (...of: NumberLike[]): NumberExpression =>
  freeze({ kind: "smallest", of: freeze(of.map(number)) });

/**
 * A dated parameter, by its id, at its value on the assessment date.
 *
 * @example parameter("minimum-wage-class-1")
 */
export const parameter = (id: string): NumberExpression =>
  freeze({ kind: "parameter", parameter: id });

/**
 * A number that depends on a condition.
 *
 * @example when(oneOf(institution.incubatorLevel, "national"), 500_000, 200_000)
 */
export const when = (
  condition: Condition,
  value: NumberLike,
  otherwise: NumberLike,
): NumberExpression =>
  freeze({
    kind: "cases",
    cases: freeze([freeze({ when: condition, value: number(value) })]),
    otherwise: number(otherwise),
  });
