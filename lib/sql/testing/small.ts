import { expect } from "vitest";
import type { Condition, Facts, Programme, Rules } from "@/lib/policy/engine";
import { fixture } from "@/lib/policy/engine/testing/fixture";
import { requirement, rulesOf } from "@/lib/policy/engine/testing/rules";
import { tableOf } from "../columns";
import { screenSql } from "../screen";
import { tableSql } from "../table";
import { fill, type ResultRow, sqlite } from "./engines";
import { namesOf, rowsOf, wantedOf } from "./people";

/** A handful of people, and a few small rules as SQL. For tests. */

/** What is known of somebody, and whoever says nothing else is a person. */
type Person = Partial<Facts>;

/** On which day, and whether only those are wanted who can apply. */
interface Asked {
  readonly day?: string;
  readonly eligible?: boolean;
}

/** A number that only an office states, and one that is not known as long as a paper leaves it open. */
export const counted = { ...fixture.staff, id: "counted", holder: "office" } as const;
export const openFigure = { ...fixture.staff, id: "figure:staff", holder: "office" } as const;

/** What the query says of people by these rules, in their order; as `assess` does. @example (await rowsBy(rules, [{ open: true }]))[0]?.verdict */
export async function rowsBy(
  rules: Rules,
  people: readonly Person[],
  { day = "2019-09-01", eligible = false }: Asked = {},
): Promise<readonly ResultRow[]> {
  const cases = people.map((facts): Facts => ({ applicant: "person", ...facts }));
  const engine = await sqlite();
  await engine.run(tableSql(rules, "person", []));
  await fill(engine, tableOf("person"), namesOf(rules, "person"), rowsOf(cases, rules, "person"));
  const rows = await engine.query(
    `SELECT * FROM (${screenSql("person", { rules, day, eligible })}) ORDER BY CAST(id AS INTEGER), programme`,
  );
  await engine.close();
  const wanted = wantedOf(cases, rules, day)
    .filter(({ verdict }) => !eligible || verdict === "eligible")
    .toSorted(
      (one, other) =>
        Number(one.id) - Number(other.id) || (one.programme < other.programme ? -1 : 1),
    );
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
