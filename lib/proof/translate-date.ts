import { type DateExpression, dayOf, openFigure } from "@/lib/policy/engine";
import { and, apply, either, no, type Smt, whole, yes } from "./smt";
import { type DayTerm, type Surroundings, typed } from "./surroundings";

/** A date as a solver knows it. */
interface DateTerm extends DayTerm {
  readonly known: Smt;
}

/** How long months are, as a function of the months since the year 0. */
export const calendar: Smt = `
(define-fun leap ((year Int)) Bool
  (and (= (mod year 4) 0) (or (not (= (mod year 100) 0)) (= (mod year 400) 0))))
(define-fun length ((month Int)) Int
  (let ((m (mod month 12)))
    (ite (= m 1) (ite (leap (div month 12)) 29 28)
      (ite (or (= m 3) (= m 5) (= m 8) (= m 10)) 30 31))))`;

/** A number that grows from each day to the next. @example orderOf(dayTerm("2019-06-18")) */
export const orderOf = ({ month, day }: DayTerm): Smt => apply("+", apply("*", "32", month), day);

/** A day that stands fast. @example dayTerm("2019-06-18").day // "18" */
export function dayTerm(text: string): DayTerm {
  const packed = dayOf(text);
  const [year, month, day] = [
    Math.floor(packed / 10000),
    Math.floor(packed / 100) % 100,
    packed % 100,
  ];
  return { month: whole(year * 12 + month - 1), day: whole(day), inEveryMonth: day <= 28 };
}

/** Whether there is such a day, from year 1 to 9999. @example isDay(term) */
export const isDay = ({ month, day, inEveryMonth }: DayTerm): Smt =>
  and(
    apply("<=", "12", month, whole(9999 * 12 + 11)),
    apply("<=", "1", day, inEveryMonth ? "28" : apply("length", month)),
  );

/** The same day so many months later, or the last day of a month that lacks it. @example monthsLater(dayTerm("2020-02-29"), "12") // 2021-02-28 */
export function monthsLater({ month, day, inEveryMonth }: DayTerm, months: Smt): DayTerm {
  const later = apply("+", month, months);
  const length = apply("length", later);
  return {
    month: later,
    day: inEveryMonth ? day : either(apply("<=", day, length), day, length),
    inEveryMonth,
  };
}

function translateLater(
  { of, months, figure }: Extract<DateExpression, { kind: "later" }>,
  around: Surroundings,
): DateTerm {
  const start = translateDate(of, around);
  if (months !== null) return { ...monthsLater(start, whole(months)), known: start.known };
  if (!figure) throw new Error("A length that is not known has no name");
  const { term } = typed(around, openFigure(figure.id), "number");
  const length = apply("+", apply("*", whole(figure.times), term.value), whole(figure.plus));
  return { ...monthsLater(start, length), known: and(start.known, term.known) };
}

/**
 * A date as terms. The present day is not known.
 *
 * @example translateDate({ kind: "date", fact: "birthDate" }, around).known // "|birthDate?|"
 */
export function translateDate(of: DateExpression, around: Surroundings): DateTerm {
  switch (of.kind) {
    case "day":
      return { ...dayTerm(of.value), known: yes };
    case "date": {
      const { term } = typed(around, of.fact, "date");
      return { ...term.day, known: term.known };
    }
    case "asOf":
    case "assessed":
      return { ...dayTerm(around.asOf), known: yes };
    case "statedOn":
      return { ...around.statedOn, known: yes };
    case "today":
      return { ...dayTerm(around.asOf), known: no };
    case "later":
      return translateLater(of, around);
    case "endOf": {
      const { month, known } = translateDate(of.of, around);
      const last =
        of.unit === "year" ? apply("+", apply("*", "12", apply("div", month, "12")), "11") : month;
      return { month: last, day: apply("length", last), inEveryMonth: false, known };
    }
    default:
      return of satisfies never;
  }
}
