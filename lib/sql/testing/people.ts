import {
  type Applicant,
  createAssessor,
  dayOf,
  type Facts,
  type Result,
  type Rules,
} from "@/lib/policy/engine";
import { type Column, columnsOf } from "../columns";
import type { Cell, ResultRow } from "./engines";

/** What a column of the table holds of a case. */
export function cellOf({ fact, option }: Column, facts: Facts): Cell {
  const value = facts[fact.id];
  if (value === null || value === undefined) return null;
  switch (fact.type) {
    case "yesNo":
      return value ? 1 : 0;
    case "number":
      return Math.round(Number(value) * 10 ** fact.decimals);
    case "date":
      return dayOf(String(value));
    case "choice":
      return String(value);
    case "set":
      return Array.isArray(value) && value.includes(option) ? 1 : 0;
    default:
      return fact satisfies never;
  }
}

const dayIn = (day: string | null): number | null => (day === null ? null : dayOf(day));

/** What the query must say where the engine of ours comes to this result. */
export const rowOf = (id: string, { programme, verdict, amount, window, status }: Result) => ({
  id,
  programme,
  verdict,
  amount_fen: amount.yuan === null ? null : Math.round(amount.yuan * 100),
  opens: dayIn(window.opens),
  closes: dayIn(window.closes),
  status: status.state,
});

/** By which a row of a result is found again. */
export const keyOf = ({ id, programme }: ResultRow): string => `${id} ${programme}`;

/** People as rows of the table of facts, by their numbers. @example rowsOf(people, rules, "person")[0] // ["0", "ejin", 19800101, …] */
export function rowsOf(
  people: readonly Facts[],
  law: Rules,
  kind: Applicant,
): readonly (readonly Cell[])[] {
  const columns = columnsOf(law, kind);
  return people.map((facts, index) => [
    String(index),
    ...columns.map((column) => cellOf(column, facts)),
  ]);
}

/** The columns of the table of facts, in the order of {@link rowsOf}. */
export const namesOf = (law: Rules, kind: Applicant): readonly string[] => [
  "id",
  ...columnsOf(law, kind).map(({ name }) => name),
];

/** What `assess` says of people, as a query must say it. @example wantedOf(people, rules, "2019-09-01")[0]?.verdict */
export function wantedOf(people: readonly Facts[], law: Rules, day: string) {
  const assess = createAssessor(law);
  return people.flatMap((facts, index) =>
    assess(facts, day).results.map((result) => rowOf(String(index), result)),
  );
}
