import type {
  Condition,
  DateExpression,
  NumberExpression,
  Relation,
} from "./engine/language/condition";
import type { Fact, NumberFact } from "./engine/language/fact";

/** Comparisons of numbers and of days in words; `explain.ts` puts whole conditions into words. */

/** How one language puts the parts of a condition into words. */
export interface ExplainWords {
  readonly yes: string;
  readonly no: string;
  /** A label and what its answer must be. */
  readonly isAnswer: (label: string, answer: string) => string;
  readonly anythingBut: (label: string, answers: string) => string;
  readonly or: (parts: readonly string[]) => string;
  readonly and: (parts: readonly string[]) => string;
  readonly oneOfSet: (label: string, options: string) => string;
  readonly anyOfSet: (label: string) => string;
  readonly noneOfSet: (label: string, options: string) => string;
  readonly emptySet: (label: string) => string;
  readonly number: (left: string, relation: Relation, right: string) => string;
  readonly quantity: (value: number, unit: NumberFact["unit"] | null) => string;
  readonly wholePart: (of: string) => string;
  readonly smallest: (of: readonly string[]) => string;
  readonly dependsOn: (of: readonly string[]) => string;
  readonly duration: (months: number) => string;
  /** A length of time that a later paper has changed and nobody knows. */
  readonly openDuration: string;
  readonly date: (left: string, relation: Relation, right: string) => string;
  /** So much time has passed from one day until another. */
  readonly elapsed: (since: string, until: string, relation: Relation, time: string) => string;
  readonly sameYear: (left: string, right: string) => string;
  /** The evaluation day lies in the calendar year in which "this year" was stated, or after it. */
  readonly thisYear: string;
  readonly afterThisYear: string;
  readonly dayOfApplication: string;
  readonly dayOfAssessment: string;
  readonly dayOfStatement: string;
  readonly today: string;
  readonly day: (year: number, month: number, date: number) => string;
  readonly dateLabel: (label: string) => string;
  readonly later: (day: string, time: string) => string;
  readonly earlier: (day: string, time: string) => string;
  readonly endOf: (unit: "month" | "year", day: string) => string;
  readonly inBrackets: (words: string) => string;
}

/** What comparisons are put into words with. */
export interface ExplainContext {
  readonly fact: (id: string) => Fact;
  /** What a dated figure is called. */
  readonly parameter: (id: string) => string;
  readonly words: ExplainWords;
}

export type Unit = NumberFact["unit"] | null;

/** The unit that a side of a comparison is counted in; null where it is a bare number. */
function unitOf(of: NumberExpression, context: ExplainContext): Unit {
  switch (of.kind) {
    case "number": {
      const fact = context.fact(of.fact);
      return fact.type === "number" ? fact.unit : null;
    }
    case "sum":
    case "smallest":
      return of.of.map((part) => unitOf(part, context)).find((unit) => unit !== null) ?? null;
    case "floor":
      return unitOf(of.of, context);
    case "cases":
      return unitOf(of.otherwise, context);
    case "constant":
    case "product":
    case "parameter":
      return null;
    default:
      return of satisfies never;
  }
}

export type Cases = Extract<NumberExpression, { kind: "cases" }>;

/**
 * The cases of a number one after the other, with those that come where none before them holds; the last has no condition.
 *
 * @example casesOf({ kind: "cases", cases: [{ when, value }], otherwise }) // [{ when, value }, { when: null, value: otherwise }]
 */
export function casesOf({ cases, otherwise }: Cases): readonly {
  readonly when: Condition | null;
  readonly value: NumberExpression;
}[] {
  const rest = otherwise.kind === "cases" ? casesOf(otherwise) : [{ when: null, value: otherwise }];
  return [...cases, ...rest];
}

/**
 * A number and how it comes about, in words; `unit` is what a bare one is counted in.
 *
 * @example numberWords(times(800, stated(enterprise.retrainedStaff)), context) // "800 × 转岗培训人数"
 */
export function numberWords(
  of: NumberExpression,
  context: ExplainContext,
  unit: Unit = null,
): string {
  const { words } = context;
  const part = (inner: NumberExpression): string => numberWords(inner, context);
  switch (of.kind) {
    case "constant":
      return of.per === undefined
        ? words.quantity(of.value, unit)
        : words.quantity(Math.round(of.value * 10_000) / 100, "percent");
    case "number":
      return context.fact(of.fact).label;
    case "sum":
      return of.of.map(part).join(" + ");
    case "product":
      return of.of
        .map((inner) => (inner.kind === "sum" ? words.inBrackets(part(inner)) : part(inner)))
        .join(" × ");
    case "floor":
      return words.wholePart(part(of.of));
    case "smallest":
      return words.smallest(of.of.map(part));
    case "parameter":
      return context.parameter(of.parameter);
    case "cases":
      return words.dependsOn(casesOf(of).map(({ value }) => numberWords(value, context, unit)));
    default:
      return of satisfies never;
  }
}

type Product = Extract<NumberExpression, { kind: "product" }>;

const isHundred = (of: NumberExpression): boolean => of.kind === "constant" && of.value === 100;

/** What 100 is multiplied by, where the expression is such a product. */
function perHundred(of: NumberExpression): NumberExpression | null {
  if (of.kind !== "product" || of.of.length !== 2) return null;
  const [first, second] = of.of;
  if (first && second && isHundred(first)) return second;
  return null;
}

/** Puts “100 × a < p × b”, a ratio compared without dividing, as “a < p% × b”. */
function ratioWords(
  left: NumberExpression,
  relation: Relation,
  right: NumberExpression,
  context: ExplainContext,
): string | null {
  const part = perHundred(left);
  const product: Product | null = right.kind === "product" ? right : null;
  const [percent, whole] = product?.of ?? [];
  if (!part || !percent || !whole || product?.of.length !== 2) return null;
  const rate =
    percent.kind === "constant"
      ? context.words.quantity(percent.value, "percent")
      : numberWords(percent, context);
  const of = numberWords(whole, context);
  return context.words.number(
    numberWords(part, context),
    relation,
    `${rate} × ${whole.kind === "sum" ? context.words.inBrackets(of) : of}`,
  );
}

/**
 * A comparison of numbers in words.
 *
 * @example comparisonWords(left, ">=", right, context) // "员工人数不少于 5 人"
 */
export function comparisonWords(
  left: NumberExpression,
  relation: Relation,
  right: NumberExpression,
  context: ExplainContext,
): string {
  const ratio = ratioWords(left, relation, right, context);
  if (ratio !== null) return ratio;
  const unit = unitOf(left, context) ?? unitOf(right, context);
  return context.words.number(
    numberWords(left, context, unit),
    relation,
    numberWords(right, context, unit),
  );
}

function dateWords(of: DateExpression, context: ExplainContext): string {
  const { words } = context;
  switch (of.kind) {
    case "day": {
      const [year, month, date] = of.value.split("-").map(Number);
      return words.day(year ?? 0, month ?? 0, date ?? 0);
    }
    case "date":
      return words.dateLabel(context.fact(of.fact).label);
    case "asOf":
      return words.dayOfApplication;
    case "assessed":
      return words.dayOfAssessment;
    case "statedOn":
      return words.dayOfStatement;
    case "today":
      return words.today;
    case "later": {
      const months = of.months ?? 0;
      const time = of.months === null ? words.openDuration : words.duration(Math.abs(months));
      const day = dateWords(of.of, context);
      return months < 0 ? words.earlier(day, time) : words.later(day, time);
    }
    case "endOf":
      return words.endOf(of.unit, dateWords(of.of, context));
    default:
      return of satisfies never;
  }
}

/**
 * A comparison of days in words.
 *
 * @example dateComparison(condition, context) // "登记日期到申请当天满 12 个月"
 */
export function dateComparison(
  { left, relation, right }: Extract<Condition, { op: "date" }>,
  context: ExplainContext,
): string {
  const { words } = context;
  const onEvaluationDay = left.kind === "asOf" || left.kind === "assessed";
  if (onEvaluationDay && right.kind === "later" && (right.months ?? 1) > 0) {
    const [since, until] = [dateWords(right.of, context), dateWords(left, context)];
    const time = right.months === null ? words.openDuration : words.duration(right.months);
    return words.elapsed(since, until, relation, time);
  }
  const yearEnd = right.kind === "endOf" && right.unit === "year" && right.of.kind === "statedOn";
  if (left.kind === "asOf" && yearEnd) {
    if (relation === "<=") return words.thisYear;
    if (relation === ">") return words.afterThisYear;
  }
  const bothYears =
    left.kind === "endOf" && right.kind === "endOf" && left.unit === "year" && relation === "=";
  if (bothYears && right.unit === "year") {
    return words.sameYear(dateWords(left.of, context), dateWords(right.of, context));
  }
  return words.date(dateWords(left, context), relation, dateWords(right, context));
}
