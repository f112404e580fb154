import { expect } from "vitest";
import {
  type Condition,
  createAssessor,
  type Facts,
  type Programme,
  type Rules,
} from "@/lib/policy/engine";
import { requirement, rulesOf } from "@/lib/policy/engine/testing/rules";
import { columnsOf, tableOf } from "../columns";
import { screenSql } from "../screen";
import { tableSql } from "../table";
import { fill, type ResultRow, sqlite } from "./engines";
import { cellOf, rowOf } from "./people";

/** A handful of people, and a few small rules as SQL. For tests. */

/** What is known of somebody, and whoever says nothing else is a person. */
type Person = Partial<Facts>;

/** On which day, and whether only those are wanted who can apply. */
interface Asked {
  readonly day?: string;
  readonly eligible?: boolean;
}

/** So that they stand in their order. */
const idOf = (index: number): string => String(index).padStart(4, "0");

/** What the query says of people by these rules, in their order; as `assess` does. @example (await rowsBy(rules, [{ open: true }]))[0]?.verdict */
export async function rowsBy(
  rules: Rules,
  people: readonly Person[],
  { day = "2019-09-01", eligible = false }: Asked = {},
): Promise<readonly ResultRow[]> {
  const cases = people.map((facts): Facts => ({ applicant: "person", ...facts }));
  const columns = columnsOf(rules, "person");
  const engine = await sqlite();
  await engine.run(tableSql(rules, "person", []));
  await fill(
    engine,
    tableOf("person"),
    ["id", ...columns.map(({ name }) => name)],
    cases.map((facts, index) => [idOf(index), ...columns.map((one) => cellOf(one, facts))]),
  );
  const rows = await engine.query(
    `SELECT * FROM (${screenSql("person", { rules, day, eligible })}) ORDER BY id, programme`,
  );
  await engine.close();
  const assess = createAssessor(rules);
  const wanted = cases
    .flatMap((facts, index) =>
      assess(facts, day)
        .results.map((result) => rowOf(idOf(index), result))
        .toSorted((one, other) => (one.programme < other.programme ? -1 : 1)),
    )
    .filter(({ verdict }) => !eligible || verdict === "eligible");
  expect(rows).toEqual(wanted);
  return rows;
}

/** A programme that asks these, with whatever else is not plain about it. */
export const asks = (
  tests: readonly Condition[],
  rest: Partial<Programme> = {},
): Partial<Programme> => ({
  ...rest,
  requirements: tests.map((test, position) => requirement(`r${position}`, test)),
});

/** The verdicts on people by one programme that asks these. @example await verdictsBy([yes(fixture.open)], [{ open: true }]) // ["eligible"] */
export async function verdictsBy(
  tests: readonly Condition[],
  people: readonly Person[],
  { rules = {}, ...asked }: Asked & { readonly rules?: Partial<Rules> } = {},
): Promise<readonly unknown[]> {
  const rows = await rowsBy(rulesOf([asks(tests)], rules), people, asked);
  return rows.map(({ verdict }) => verdict);
}
