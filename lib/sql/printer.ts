import type { Condition, Day, Fact, Parameter, Relation } from "@/lib/policy/engine";
import type { Bind } from "./calendar";
import type { Logic } from "./logic";
import type { Turn } from "./turns";

/** The evaluation day: a day, or one of a row's turns, or the day before it. */
export type At =
  | { readonly day: Day; readonly turn?: undefined }
  | { readonly day?: undefined; readonly turn: Turn; readonly before: boolean };

type Typed<T extends Fact["type"]> = Extract<Fact, { type: T }>;

/** What conditions and numbers need from their surroundings to become SQL. */
export interface Printer {
  /** The assessment date, `YYYY-MM-DD`. */
  readonly day: string;
  /** The column of a fact; of a set its name, to which each option adds its own. */
  readonly column: <T extends Fact["type"]>(
    fact: string,
    type: T,
  ) => { readonly sql: string; readonly fact: Typed<T> };
  readonly parameter: (id: string) => Parameter;
  readonly bind: Bind;
  readonly at: At;
  /** A condition on the evaluation day. */
  readonly condition: (condition: Condition) => Logic;
}

/** A text as SQL writes it. @example textSql("ejin") // "'ejin'" */
export const textSql = (value: string | number): string =>
  `'${String(value).replaceAll("'", "''")}'`;

/** Whether only an office can state it. @example isOffice(office.districtUnderPressure) // true */
export const isOffice = ({ holder }: Fact): boolean => holder === "office";

/** A test of one fact, beginning with its column. @example factTest(fact, "can_work = 1", "can_work = 0") */
export function factTest(fact: Fact, sql: string, opposite: string): Logic {
  const office = isOffice(fact);
  const [column] = sql.split(/\W/);
  return { is: "test", sql, opposite, open: office ? null : `${column} IS NULL`, office };
}

export const relations: Readonly<
  Record<Relation, { holds: (difference: number) => boolean; not: string; turned: Relation }>
> = {
  ">=": { holds: (difference) => difference >= 0, not: "<", turned: "<=" },
  ">": { holds: (difference) => difference > 0, not: "<=", turned: "<" },
  "<=": { holds: (difference) => difference <= 0, not: ">", turned: ">=" },
  "<": { holds: (difference) => difference < 0, not: ">=", turned: ">" },
  "=": { holds: (difference) => difference === 0, not: "<>", turned: "=" },
};
