import type { NumberExpression } from "@/lib/policy/engine";
import { entryOn, isOpenLaw } from "@/lib/policy/engine";

import { decided, group, type Logic, noNumber, opposite, test, truthOf } from "./logic";
import type { Printer } from "./printer";

/** A number on its way to SQL: a whole number of 10^-scale. */
export interface NumberSql {
  readonly scale: number;
  /** What it is in every row; null where that differs by row. */
  readonly value: bigint | null;
  readonly sql: string;
  /** Nothing in the table can tell it. */
  readonly unknown: boolean;
}

const fixed = (value: bigint, scale: number): NumberSql => {
  if (scale > 0 && value % 10n === 0n) return fixed(value / 10n, scale - 1);
  return { scale, value, sql: String(value), unknown: false };
};

const unknown: NumberSql = { scale: 0, value: null, sql: noNumber, unknown: true };

/** A constant of the rules, exact. */
function constant(value: number): NumberSql {
  const written = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(written)) throw new Error(`${written} is no plain decimal number`);
  const [, decimals = ""] = written.split(".");
  return fixed(BigInt(written.replace(".", "")), decimals.length);
}

const inBrackets = (sql: string): string => (/^\w+$/.test(sql) ? sql : `(${sql})`);

/** The same number, as a whole number of a smaller unit. @example rescaled(yuan, 2) // fen */
export function rescaled(of: NumberSql, scale: number): string {
  if (scale === of.scale || of.unknown) return of.sql;
  const factor = 10n ** BigInt(scale - of.scale);
  return of.value === null ? `${factor} * ${inBrackets(of.sql)}` : String(of.value * factor);
}

const largest = (parts: readonly NumberSql[]): number =>
  Math.max(...parts.map(({ scale }) => scale));

/** All of them on the smallest of their units. */
const together = (parts: readonly NumberSql[]): readonly string[] =>
  parts.map((part) => rescaled(part, largest(parts)));

const sumOf = (parts: readonly NumberSql[]): NumberSql => ({
  ...unknown,
  unknown: false,
  scale: largest(parts),
  sql: together(parts).join(" + "),
});

function productOf(parts: readonly NumberSql[]): NumberSql {
  const constants = parts.flatMap(({ value, scale }) => (value === null ? [] : [{ value, scale }]));
  const factor = fixed(
    constants.reduce((all, { value }) => all * value, 1n),
    constants.reduce((all, { scale }) => all + scale, 0),
  );
  const varying = parts.filter(({ value }) => value === null);
  if (varying.length === 0) return factor;
  const factors = factor.value === 1n ? varying : [factor, ...varying];
  return {
    ...unknown,
    unknown: false,
    scale: factor.scale + varying.reduce((all, { scale }) => all + scale, 0),
    sql: factors.map(({ sql }) => inBrackets(sql)).join(" * "),
  };
}

/** The smallest, and null where any of them is: `LEAST` passes over what is null in some engines. */
function smallestOf(parts: readonly NumberSql[], { bind }: Printer): NumberSql {
  const scale = largest(parts);
  const sql = together(parts).reduce((least, other) => {
    const [one, two] = [bind(least, "number"), bind(other, "number")];
    return `CASE WHEN ${one} <= ${two} THEN ${one} WHEN ${one} > ${two} THEN ${two} END`;
  });
  return { ...unknown, unknown: false, scale, sql };
}

/** Without its part below one; the unit stays. */
function floorOf(of: NumberSql, { bind }: Printer): NumberSql {
  if (of.scale === 0) return of;
  const unit = 10n ** BigInt(of.scale);
  const number = bind(of.sql, "number");
  return { ...of, value: null, sql: `${number} - ((${number} % ${unit}) + ${unit}) % ${unit}` };
}

type Cases = Extract<NumberExpression, { kind: "cases" }>;

function casesOf({ cases, otherwise }: Cases, printer: Printer): NumberSql {
  const branches: { when: Logic; number: NumberSql }[] = [];
  let last: NumberSql | null = null;
  for (const { when, value } of cases) {
    const logic = printer.condition(when);
    if (logic.is === "decided" && !logic.value) continue;
    const number = numberSql(value, printer);
    if (logic.is === "decided") {
      last = number;
      break;
    }
    branches.push({ when: logic, number });
  }
  last ??= numberSql(otherwise, printer);
  if (branches.length === 0) return last;
  const scale = largest([last, ...branches.map(({ number }) => number)]);
  // Never ELSE: it would take what is not known for what is not so.
  const sql = branches.reduceRight(
    (rest, { when, number }) =>
      `CASE WHEN ${truthOf(when)} THEN ${rescaled(number, scale)} WHEN ${truthOf(opposite(when))} THEN ${rest} END`,
    rescaled(last, scale),
  );
  return { scale, value: null, sql, unknown: false };
}

/**
 * A number as SQL: exact, in whole numbers, null while a fact that it needs is unknown.
 *
 * @example numberSql(times(80, stated(person.trainingDays)), printer).sql // "80 * training_days"
 */
export function numberSql(of: NumberExpression, printer: Printer): NumberSql {
  switch (of.kind) {
    case "constant":
      return constant(of.value);
    case "number": {
      if (isOpenLaw(of.fact)) return unknown;
      const { sql, fact } = printer.column(of.fact, "number");
      // A value that is tried in place of the column is reckoned with here: engines take the product of two short numbers for a short one.
      return /^\d+$/.test(sql)
        ? fixed(BigInt(sql), fact.decimals)
        : { scale: fact.decimals, value: null, sql, unknown: false };
    }
    case "parameter": {
      const { values } = printer.parameter(of.parameter);
      const entry = entryOn(values, printer.day);
      return entry ? constant(entry.value) : unknown;
    }
    case "sum":
    case "product":
    case "smallest": {
      const parts = of.of.map((part) => numberSql(part, printer));
      if (parts.some((part) => part.unknown)) return unknown;
      if (of.kind === "sum") return sumOf(parts);
      return of.kind === "product" ? productOf(parts) : smallestOf(parts, printer);
    }
    case "floor": {
      const part = numberSql(of.of, printer);
      return part.unknown ? part : floorOf(part, printer);
    }
    case "cases":
      return casesOf(of, printer);
    default:
      return of satisfies never;
  }
}

/**
 * Whether the number still needs what only an office can state, as what decides it and its value are known.
 *
 * @example awaitsOffice(amount.yuan, printer) // decided(false), for all that applicants can state
 */
export function awaitsOffice(of: NumberExpression, printer: Printer): Logic {
  switch (of.kind) {
    case "constant":
    case "parameter":
      return decided(false);
    case "number": {
      if (isOpenLaw(of.fact)) return decided(true);
      const { sql, fact } = printer.column(of.fact, "number");
      return fact.holder === "office"
        ? test(`${sql} IS NULL`, `${sql} IS NOT NULL`)
        : decided(false);
    }
    case "sum":
    case "product":
    case "smallest":
      return group(
        "any",
        of.of.map((part) => awaitsOffice(part, printer)),
      );
    case "floor":
      return awaitsOffice(of.of, printer);
    case "cases":
      return of.cases.reduceRight<Logic>(
        (rest, { when, value }) => {
          const logic = printer.condition(when);
          const [own, known] = [awaitsOffice(value, printer), isTrue(logic)];
          return group("any", [
            officeOpen(logic),
            group("all", [opposite(isTrue(opposite(logic))), own]),
            group("all", [opposite(known), rest]),
          ]);
        },
        awaitsOffice(of.otherwise, printer),
      );
    default:
      return of satisfies never;
  }
}

/** Whether a condition is known to hold; never null. */
const isTrue = (of: Logic): Logic =>
  of.is === "decided"
    ? of
    : test(
        `CASE WHEN ${truthOf(of)} THEN 1 ELSE 0 END = 1`,
        `CASE WHEN ${truthOf(of)} THEN 1 ELSE 0 END = 0`,
      );

/** Whether a condition is undecided over a fact of an office. */
function officeOpen(of: Logic): Logic {
  if (of.is === "decided") return decided(false);
  if (of.is === "test") return of.office ? isNull(of.sql) : decided(false);
  return group("all", [isNull(truthOf(of)), group("any", of.of.map(officeOpen))]);
}

const isNull = (sql: string): Logic => test(`(${sql}) IS NULL`, `(${sql}) IS NOT NULL`);

/** Whole fen, half a fen rounded up. @example fenOf({ scale: 3, … }, bind) */
export function fenOf(of: NumberSql, bind: Printer["bind"]): string {
  if (of.unknown) return noNumber;
  if (of.scale <= 2) return rescaled(of, 2);
  const unit = 10n ** BigInt(of.scale - 2);
  const number = bind(of.sql, "number");
  const rest = `${number} % ${unit}`;
  // What is divided can be divided without a rest, so that it is the same whether an engine divides whole numbers or fractions; and it is never null, which some engines do not cast.
  return `CAST(CASE WHEN ${number} IS NULL THEN 0 ELSE (${number} - ${rest}) / ${unit} END AS DECIMAL(18, 0)) + CASE WHEN ${rest} * 2 >= ${unit} THEN 1 WHEN ${rest} * 2 < ${unit} THEN 0 END`;
}
