import { type Condition, type Fact, isOpenLaw } from "@/lib/policy/engine";
import { optionName } from "./columns";
import { datesSql, turnsOfDates } from "./dates";
import { decided, group, type Logic, opposite, truthOf, undecidable } from "./logic";
import { numberSql, rescaled } from "./number";
import { type At, factTest, isOffice, type Printer, relations, textSql } from "./printer";
import type { Turn } from "./turns";

/**
 * The printer on an evaluation day.
 *
 * @example printerOn(printer, { day: 20190901 }).condition(yes(person.canWork))
 */
export function printerOn(of: Omit<Printer, "at" | "condition">, at: At): Printer {
  const printer: Printer = { ...of, at, condition: (one) => conditionSql(one, printer) };
  return printer;
}

type NumberCondition = Extract<Condition, { op: "number" }>;

function numbers({ left, relation, right }: NumberCondition, printer: Printer): Logic {
  const read = new Map<string, Fact>();
  const column: Printer["column"] = (fact, type) => {
    const found = printer.column(fact, type);
    read.set(found.sql, found.fact);
    return found;
  };
  const noting = printerOn({ ...printer, column }, printer.at);
  const [one, other] = [numberSql(left, noting), numberSql(right, noting)];
  const asked = [...read].flatMap(([sql, fact]) => (isOffice(fact) ? [] : `${sql} IS NULL`));
  const anyAsked = asked.length === 0 ? null : `(${asked.join(" OR ")})`;
  if (one.unknown || other.unknown) return undecidable(anyAsked);
  const scale = Math.max(one.scale, other.scale);
  const { holds, not } = relations[relation];
  if (one.value !== null && other.value !== null) {
    const difference = BigInt(rescaled(one, scale)) - BigInt(rescaled(other, scale));
    return decided(holds(difference < 0n ? -1 : difference > 0n ? 1 : 0));
  }
  const [a, b] = [rescaled(one, scale), rescaled(other, scale)];
  const sql = `${a} ${relation} ${b}`;
  // With cases in it, it can be decided while a fact that it reads is not known.
  const open = anyAsked && sql.includes("CASE") ? `((${sql}) IS NULL AND ${anyAsked})` : anyAsked;
  return {
    ...{ is: "test", sql, opposite: `${a} ${not} ${b}` },
    ...{ open, office: [...read.values()].some(isOffice) },
  };
}

/** The numbers of facts that a comparison reads. */
function readIn({ left, right }: NumberCondition, printer: Printer): readonly string[] {
  const read = new Set<string>();
  const column: Printer["column"] = (id, type) => {
    read.add(id);
    return printer.column(id, type);
  };
  const noting = printerOn({ ...printer, column }, printer.at);
  for (const side of [left, right]) numberSql(side, noting);
  return [...read];
}

/** Values of a number that tell what becomes of linear comparisons with it: the ends of its range, and around what is the same in every row. */
function tellingValues(id: string, of: readonly NumberCondition[], printer: Printer) {
  const { fact } = printer.column(id, "number");
  const fixed = of.flatMap(({ left, right }) =>
    [left, right].flatMap((side) => {
      const { value, scale } = numberSql(side, printer);
      return value === null ? [] : [Number(value) / 10 ** scale];
    }),
  );
  const near = fixed.flatMap((value) => [value - 1, value, value + 1]);
  const values = [fact.min, fact.min + 1, ...near.filter((value) => value >= 0), fact.max];
  return [...new Set(values.map((value) => Math.round(value * 10 ** fact.decimals)))];
}

/** The same condition with what is denied at its comparisons alone, and no group within one of its kind, so that the parts of a group are all that it says. */
function plain(condition: Condition, isDenied = false): Condition {
  if (condition.op === "not") return plain(condition.of, !isDenied);
  if (condition.op !== "all" && condition.op !== "any") {
    return isDenied ? { op: "not", of: condition } : condition;
  }
  const op = isDenied ? opposites[condition.op] : condition.op;
  const parts = condition.of
    .map((part) => plain(part, isDenied))
    .flatMap((part) => (part.op === op ? part.of : part));
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { op, of: parts };
}

const opposites = { all: "any", any: "all" } as const;

/** That one of several comparisons holds whatever a number is that stands in more than one of them; undefined where there is no such number. */
function whateverOf(parts: readonly Condition[], printer: Printer): string | undefined {
  const compared = parts.flatMap((part) => {
    const comparison = part.op === "not" ? part.of : part;
    return comparison.op === "number" ? { part, comparison } : [];
  });
  const read = compared.flatMap(({ comparison }) => readIn(comparison, printer));
  const shared = new Set(read.filter((id, index) => read.indexOf(id) < index));
  if (shared.size === 0) return undefined;
  const comparisons = compared.map(({ comparison }) => comparison);
  const held = [...shared].map((id) =>
    group(
      "all",
      tellingValues(id, comparisons, printer).map((value): Logic => {
        const column: Printer["column"] = (one, type) => {
          const found = printer.column(one, type);
          return one === id ? { ...found, sql: String(value) } : found;
        };
        const at = printerOn({ ...printer, column }, printer.at);
        return group(
          "any",
          compared.map(({ part }) => plainSql(part, at)),
        );
      }),
    ),
  );
  return truthOf(group("any", held));
}

/**
 * A condition as SQL, with the evaluation day where it says.
 *
 * @example truthOf(conditionSql(yes(person.canWork), printer)) // "can_work = 1"
 */
export const conditionSql = (condition: Condition, printer: Printer): Logic =>
  plainSql(plain(condition), printer);

function plainSql(condition: Condition, printer: Printer): Logic {
  switch (condition.op) {
    case "all":
    case "any": {
      const parts = condition.of.map((part) => plainSql(part, printer));
      const together = group(condition.op, parts);
      if (condition.op !== "any" || together.is !== "any") return together;
      return { ...together, whatever: whateverOf(condition.of, printer) };
    }
    case "not":
      return opposite(plainSql(condition.of, printer));
    case "is": {
      if (isOpenLaw(condition.fact)) return undecidable(null);
      const { sql, fact } = printer.column(condition.fact, "yesNo");
      const [yes, no] = [`${sql} = 1`, `${sql} = 0`];
      return condition.value ? factTest(fact, yes, no) : factTest(fact, no, yes);
    }
    case "oneOf": {
      const { sql, fact } = printer.column(condition.fact, "choice");
      const { values } = condition;
      const ids = fact.options.flatMap(({ id }) => (values.includes(id) ? textSql(id) : []));
      const [only] = ids;
      if (only === undefined) return factTest(fact, `${sql} <> ${sql}`, `${sql} = ${sql}`);
      if (ids.length === 1) return factTest(fact, `${sql} = ${only}`, `${sql} <> ${only}`);
      return factTest(fact, `${sql} IN (${ids.join(", ")})`, `${sql} NOT IN (${ids.join(", ")})`);
    }
    case "has": {
      const { fact } = printer.column(condition.fact, "set");
      const { values } = condition;
      const wanted = fact.options.filter(({ id }) => values.includes(id));
      const columns = wanted.map(({ id }) => optionName(fact.id, id));
      const [first] = fact.options.map(({ id }) => optionName(fact.id, id));
      if (columns.length === 0) return factTest(fact, `${first} < 0`, `${first} >= 0`);
      return group(
        "any",
        columns.map((column) => factTest(fact, `${column} = 1`, `${column} = 0`)),
      );
    }
    case "number":
      return numbers(condition, printer);
    case "date":
      return datesSql(condition, printer);
    default:
      return condition satisfies never;
  }
}

/**
 * The turns of a condition: the days on which the passage of time alone can change it.
 *
 * @example turnsOf(atLeastSince(person.birthDate, years(16)), printer).length // 1
 */
export function turnsOf(condition: Condition, printer: Printer): readonly Turn[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap((part) => turnsOf(part, printer));
    case "not":
      return turnsOf(condition.of, printer);
    case "date":
      return turnsOfDates(condition, printer);
    case "is":
    case "oneOf":
    case "has":
    case "number":
      return [];
    default:
      return condition satisfies never;
  }
}
