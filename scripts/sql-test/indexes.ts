import { tableOf } from "@/lib/sql/columns";
import { programmeSql } from "@/lib/sql/programme";
import { laws } from "@/lib/sql/testing/agreement";
import { knownDay } from "./million";
import type { Postgres } from "./postgres";

/** Which lists of those who can apply PostgreSQL reads by an index. */

const law = laws["later papers"];
const table = tableOf("person");

/** What an office would have an index on. */
const indexes: Readonly<Record<string, string>> = {
  by_birth_date: "birth_date",
  by_left_school_on: "left_school_on",
  by_business_registered_on: "business_registered_on",
  by_registration: "registered_unemployed, birth_date",
  by_hardship: "hardship_recognised, in_public_welfare_post",
};

/** A programme, and the conditions by which indexes lead to those who can have it; none where the whole table is read. */
export interface IndexUse {
  readonly programme: string;
  readonly conditions: readonly string[];
}

/** Makes the indexes and asks for the plan of each list, on people who are there already. */
export async function indexUses(postgres: Postgres): Promise<readonly IndexUse[]> {
  for (const [name, columns] of Object.entries(indexes)) {
    await postgres.run(`CREATE INDEX ${name} ON ${table} (${columns})`);
  }
  await postgres.run(`ANALYZE ${table}`);
  const own = law.programmes.filter(({ applicant }) => applicant === "person");
  const uses: IndexUse[] = [];
  for (const programme of own) {
    const screened = { rules: law, day: knownDay, table, eligible: true };
    const plan = await postgres.written(`EXPLAIN ${programmeSql(programme, screened)}`);
    const conditions = [...plan.matchAll(/Index Cond: (.*)/g)].map(
      ([, condition = ""]) => condition,
    );
    uses.push({ programme: programme.id, conditions });
  }
  return uses;
}
