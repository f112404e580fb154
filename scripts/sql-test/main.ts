import { applicants } from "@/lib/policy";
import { tableOf } from "@/lib/sql/columns";
import { screenSql } from "@/lib/sql/screen";
import { tableSql, viewSql } from "@/lib/sql/table";
import { daysFor, lawNames, laws, tryOn } from "@/lib/sql/testing/agreement";
import type { Engine } from "@/lib/sql/testing/engines";
import { seed } from "@/lib/testing/seed";
import { parsedBy } from "../command";
import { ClickHouse } from "./clickhouse";
import { type Parsers, readBy } from "./grammars";
import { indexUses } from "./indexes";
import { MariaDb } from "./mariadb";
import { screenMany } from "./million";
import { Postgres } from "./postgres";

/** The command `npm run sql:test`: what is printed as SQL, on servers of databases, at full size. Ends with 0 where all agree, else with 1. */

/** What stands outside of the bundle. */
interface Outside {
  readonly parsers: Parsers;
  readonly packages: string;
}

const options = { few: { type: "boolean", default: false } } as const;

const write = (line: string): boolean => process.stdout.write(`${line}\n`);
const whole = (number: number): string => number.toLocaleString("en");

/** The people of each kind, by each law. */
interface Size {
  readonly days: number;
  readonly people: number;
  readonly many: number;
}

/** Tries all engines on the same people, and answers how many rows differ of those that are shown. */
async function agree(engines: readonly Engine[], { days, people }: Size): Promise<number> {
  let failures = 0;
  for (const name of lawNames) {
    for (const kind of applicants) {
      const law = laws[name];
      for (const engine of engines) {
        await engine.run(`DROP TABLE IF EXISTS ${tableOf(kind)}`);
        await engine.run(tableSql(law, kind, []));
      }
      const started = performance.now();
      const trial = { law, kind, people, days: daysFor(days) };
      const { differences, rows } = await tryOn(engines, trial);
      const seconds = Math.round((performance.now() - started) / 1000);
      const outcome = differences.length === 0 ? "all the same" : "DIFFERENT";
      write(
        `${name}, ${whole(days * people)} of ${kind} on ${days} days, ${whole(rows)} results, ${seconds} s: ${outcome}`,
      );
      for (const one of differences) write(JSON.stringify(one));
      failures += differences.length;
    }
  }
  return failures;
}

async function onMany(postgres: Postgres, { many }: Size): Promise<number> {
  const { people, rows, differing, seconds } = await screenMany(postgres, many);
  write(
    `${postgres.name}: ${whole(people)} people loaded by COPY in ${seconds.loaded.toFixed(1)} s; ${whole(rows)} results in ${seconds.screened.toFixed(1)} s, ${whole(differing)} other than assess`,
  );
  const uses = await indexUses(postgres);
  for (const { programme, conditions } of uses) {
    write(
      `  ${programme}: ${conditions.length === 0 ? "reads the whole table" : conditions.join("; ")}`,
    );
  }
  const byBirth = uses.some(({ conditions }) =>
    conditions.some((one) => one.includes("birth_date")),
  );
  if (!byBirth) write("NO LIST IS READ BY AN INDEX ON THE DATE OF BIRTH.");
  return differing + (byBirth ? 0 : 1);
}

/** What is read by the grammars: of each kind, with later papers. */
function printed(): Readonly<Record<string, string>> {
  const law = laws["later papers"];
  return Object.fromEntries(
    applicants.flatMap((kind) => [
      [`table of ${kind}`, tableSql(law, kind, [])],
      [`view of ${kind}`, viewSql(law, kind, "residents", [])],
      [`query of ${kind}`, `${screenSql(kind, { rules: law, day: "2019-09-01" })};`],
    ]),
  );
}

/** Runs the command with what follows its name; returns the exit status. */
export async function run(
  args: readonly string[],
  { parsers, packages }: Outside,
): Promise<number> {
  const { few } = parsedBy(options, args).values;
  const size: Size = few
    ? { days: 1, people: 200, many: 20_000 }
    : { days: 8, people: 2500, many: 1_000_000 };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
  write(`Seed ${seed}; PROPERTY_SEED=123 before the command tries others.`);
  let failures = 0;
  const postgres = await Postgres.start();
  const engines = [postgres, await MariaDb.start(), new ClickHouse(packages)];
  try {
    write(`${engines.map(({ name }) => name).join(", ")}:`);
    failures += await agree(engines, size);
    failures += await onMany(postgres, size);
  } finally {
    for (const engine of engines) await engine.close();
  }
  for (const { grammar, refusals } of readBy(parsers, printed())) {
    write(`Grammar of ${grammar}: ${refusals.length === 0 ? "takes all" : "refuses"}`);
    for (const one of refusals) write(`  ${one}`);
    failures += refusals.length;
  }
  write(failures === 0 ? "All the same." : "SOMETHING DIFFERS: see above.");
  return failures === 0 ? 0 : 1;
}
