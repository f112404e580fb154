import { tableOf } from "@/lib/sql/columns";
import { screenSql } from "@/lib/sql/screen";
import { tableSql } from "@/lib/sql/table";
import { laws, peopleOn } from "@/lib/sql/testing/agreement";
import { copiesOf, lineOf } from "@/lib/sql/testing/copies";
import { namesOf, rowsOf, wantedOf } from "@/lib/sql/testing/people";
import type { Postgres } from "./postgres";

/** A whole region in PostgreSQL: people whose answers are known, many times over, each with a number of its own. */

const law = laws["later papers"];
/** The day on which they are assessed. */
export const knownDay = "2019-09-01";
/** So many are made up; all others are like one of them. */
const madeUp = 20_000;

const result = ["verdict", "amount_fen", "opens", "closes", "status"];

/** What came of it. */
export interface Million {
  readonly people: number;
  readonly rows: number;
  /** Rows with another answer than `assess` has for whoever is like that. */
  readonly differing: number;
  readonly seconds: { readonly loaded: number; readonly screened: number };
}

const secondsSince = (from: number): number => (performance.now() - from) / 1000;

/** Loads so many people by COPY, in place of whoever is there, assesses them and compares every row. */
export async function screenMany(postgres: Postgres, many: number): Promise<Million> {
  const people = peopleOn(knownDay, law, "person", madeUp);
  const wanted = wantedOf(people, law, knownDay);
  const table = tableOf("person");
  await postgres.run(`DROP TABLE IF EXISTS ${table}; ${tableSql(law, "person", [])}`);
  await postgres.run(
    "CREATE TABLE wanted (id BIGINT, programme VARCHAR(64), verdict VARCHAR(16), amount_fen BIGINT, opens INTEGER, closes INTEGER, status VARCHAR(16))",
  );
  const loading = performance.now();
  const names = namesOf(law, "person");
  await postgres.copy(table, names, copiesOf(rowsOf(people, law, "person"), many / madeUp));
  const loaded = secondsSince(loading);
  await postgres.copy(
    "wanted",
    ["id", "programme", ...result],
    wanted.map(({ id, programme, verdict, amount_fen, opens, closes, status }) =>
      lineOf([id, programme, verdict, amount_fen, opens, closes, status]),
    ),
  );
  await postgres.run(`ANALYZE ${table}; ANALYZE wanted`);
  const screening = performance.now();
  const same = result.map((name) => `s.${name} IS NOT DISTINCT FROM w.${name}`).join(" AND ");
  const [counted] = await postgres.query(
    `SELECT count(*) AS n, count(CASE WHEN ${same} THEN 1 END) AS alike
     FROM (${screenSql("person", { rules: law, day: knownDay })}) s
     LEFT JOIN wanted w ON w.id = CAST(s.id AS BIGINT) % ${madeUp} AND w.programme = s.programme`,
  );
  const rows = Number(counted?.n);
  return {
    ...{ people: many, rows, differing: rows - Number(counted?.alike) },
    seconds: { loaded, screened: secondsSince(screening) },
  };
}
