import { dayOf, type Facts, type Result } from "@/lib/policy/engine";
import type { Column } from "../columns";
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
