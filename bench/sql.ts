import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { createAssessor, type Facts } from "../lib/policy";
import { randomFacts } from "../lib/policy/documents/alxa-2019/testing/random-facts";
import { tableOf } from "../lib/sql/columns";
import { screenSql } from "../lib/sql/screen";
import { tableSql } from "../lib/sql/table";
import { laws } from "../lib/sql/testing/agreement";
import { copiesOf } from "../lib/sql/testing/copies";
import { namesOf, rowsOf } from "../lib/sql/testing/people";
import { Postgres } from "../scripts/sql-test/postgres";
import * as jsonRulesEngine from "./json-rules-engine";
import { seed } from "./people";
import * as publicodes from "./publicodes";
import { table, whole, write } from "./report";
import { median } from "./timing";

/** How many people a second of processor each engine assesses, in turn, and how DuckDB grows with the people: `npm run bench:sql -- [most people]`. */

const law = laws["the document alone"];
const day = "2019-09-01";
const made = 5000;
const times = 40;
const rounds = 5;
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];

/** One way of assessing people. */
interface Contender {
  readonly name: string;
  readonly programmes: number;
  readonly people: number;
  /** Seconds of processor, and how many can have something. */
  readonly pass: () => Promise<{ readonly worked: number; readonly eligible: number }>;
}

async function here(work: () => number | Promise<number>) {
  const before = process.cpuUsage();
  const eligible = await work();
  const { user, system } = process.cpuUsage(before);
  return { worked: (user + system) / 1e6, eligible };
}

const personsKnown = (inTen: number): readonly Facts[] =>
  fc.sample(randomFacts(law.facts, "person", day, inTen), { numRuns: made, seed });

const everything =
  "count(CASE WHEN verdict = 'eligible' THEN 1 END) AS eligible, sum(amount_fen) AS fen, sum(opens) AS opens, sum(closes) AS closes, count(DISTINCT status) AS status";

/** Of a process: ticks of a hundredth of a second. */
function ticksIn(stat: string): number {
  const fields = stat.replace(/^.*\) /s, "").split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

const own = law.programmes.filter(({ applicant }) => applicant === "person");
const screen = screenSql("person", { rules: law, day });
const assess = createAssessor(law);

const ours = (people: readonly Facts[]): Contender => ({
  ...{ name: "assess, with full explanations", programmes: own.length, people: people.length },
  pass: () =>
    here(() =>
      people.reduce(
        (sum, facts) =>
          sum + assess(facts, day).results.filter(({ verdict }) => verdict === "eligible").length,
        0,
      ),
    ),
});

const byDuckDb = (connection: DuckDBConnection, people: number): Contender => ({
  ...{ name: "DuckDB, one thread", programmes: own.length, people },
  pass: () =>
    here(async () => {
      const read = await connection.runAndReadAll(`SELECT ${everything} FROM (${screen}) s`);
      return Number(read.getRowObjectsJS()[0]?.eligible) / times;
    }),
});

const byPostgres = (postgres: Postgres, people: number): Contender => ({
  ...{ name: `${postgres.name}, one process`, programmes: own.length, people },
  pass: async () => {
    const said = await postgres.written(
      [
        "SET max_parallel_workers_per_gather = 0;",
        "SELECT pg_backend_pid() AS pid \\gset",
        "\\setenv BACKEND :pid",
        "\\! cat /proc/$BACKEND/stat",
        `SELECT ${everything} FROM (${screen}) s;`,
        "\\! cat /proc/$BACKEND/stat",
      ].join("\n"),
    );
    const [before = "", counted = "", after = ""] = said.trim().split("\n");
    const worked = (ticksIn(after) - ticksIn(before)) / 100;
    return { worked, eligible: Number(counted.split("|")[0]) / times };
  },
});

function byJsonRulesEngine(people: readonly Facts[]): Contender {
  const runtimes = people.map((facts) => jsonRulesEngine.prepare({ facts, asOf: day }));
  return {
    ...{ name: "json-rules-engine, yes or no", programmes: own.length, people: people.length },
    pass: () =>
      here(async () => {
        let eligible = 0;
        for (const runtime of runtimes)
          eligible += (await jsonRulesEngine.eligible(runtime)).length;
        return eligible;
      }),
  };
}

function byPublicodes(people: readonly Facts[]): Contender {
  const few = people.slice(0, people.length / 10);
  const situations = few.map((facts) => publicodes.prepare({ facts, asOf: day }));
  return {
    name: "publicodes, yes or no",
    programmes: publicodes.programmesWritten.length,
    people: few.length,
    pass: () =>
      here(() => situations.reduce((sum, one) => sum + publicodes.eligible(one).length, 0)),
  };
}

/** Times all in turn, round after round, after one that does not count; throws where those that decide the same find other people. */
async function compare(what: string, contenders: readonly Contender[]): Promise<void> {
  const rates = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    const found = new Set<number>();
    for (const [index, { programmes, people, pass }] of contenders.entries()) {
      const { worked, eligible } = await pass();
      if (round > 0) rates[index]?.push(people / worked);
      if (programmes === own.length) found.add(eligible);
    }
    if (found.size > 1) throw new Error(`They do not agree: ${[...found].join(", ")}`);
  }
  table(
    [what, "programmes", "people a processor second", "slowest to fastest round"],
    contenders.map(({ name, programmes }, index) => {
      const own = rates[index] ?? [];
      return [
        name,
        String(programmes),
        whole(median(own)),
        `${whole(Math.min(...own))} to ${whole(Math.max(...own))}`,
      ];
    }),
  );
}

async function beside(folder: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const postgres = await Postgres.start();
  const ddl = tableSql(law, "person", []);
  const person = tableOf("person");
  await connection.run(ddl);
  await postgres.run(ddl);
  for (const inTen of [10, 5]) {
    const people = personsKnown(inTen);
    const rows = rowsOf(people, law, "person");
    const csv = join(folder, "people.csv");
    writeFileSync(csv, [...copiesOf(rows, times)].join(""));
    await connection.run(`DELETE FROM ${person}`);
    await connection.run(`COPY ${person} FROM '${csv}' (HEADER false)`);
    await postgres.run(`TRUNCATE ${person}`);
    await postgres.copy(person, namesOf(law, "person"), copiesOf(rows, times));
    await postgres.run(`VACUUM ANALYZE ${person}`);
    const all = made * times;
    const compared = [ours(people), byDuckDb(connection, all), byPostgres(postgres, all)];
    const yesOrNo = inTen === 10 ? [byJsonRulesEngine(people), byPublicodes(people)] : [];
    await compare(`${inTen * 10}% of the facts known`, [...compared, ...yesOrNo]);
  }
  await connection.run(`COPY ${person} TO '${join(folder, "some.parquet")}' (FORMAT parquet)`);
  connection.closeSync();
  await postgres.close();
}

/** What `bench/sql/growth.mjs` prints. */
interface Grown {
  readonly seconds: number;
  readonly worked: number;
  readonly megabytes: number;
  readonly rows: number;
}

async function growth(folder: string, most: number): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "2",
    preserve_insertion_order: "false",
  });
  const connection = await instance.connect();
  const query = join(folder, "screen.sql");
  writeFileSync(query, screen);
  const lines: string[][] = [];
  for (const size of sizes.filter((one) => one <= most)) {
    const people = join(folder, `people-${size}.parquet`);
    const some = `'${join(folder, "some.parquet")}' p`;
    const from =
      size < made * times ? `${some} LIMIT ${size}` : `range(${size / (made * times)}) r, ${some}`;
    await connection.run(`COPY (SELECT p.* FROM ${from}) TO '${people}' (FORMAT parquet)`);
    const said = execFileSync(process.execPath, ["bench/sql/growth.mjs", query, people], {
      encoding: "utf8",
    });
    const { seconds, worked, megabytes, rows }: Grown = JSON.parse(said);
    if (rows !== size * own.length) throw new Error(`${rows} results of ${size} people`);
    rmSync(people);
    lines.push([
      whole(size),
      seconds.toFixed(1),
      worked.toFixed(1),
      whole(size / worked),
      whole(megabytes),
    ]);
  }
  connection.closeSync();
  table(
    ["people", "seconds", "of processor", "people a processor second", "most memory, MB"],
    lines,
  );
}

const folder = mkdtempSync(join(tmpdir(), "bench-sql-"));
const most = Number(process.argv[3] ?? sizes.at(-1));
try {
  const [one = 0] = loadavg();
  write(`Node ${process.version}, ${cpus()[0]?.model}, a load of ${one.toFixed(1)}.`);
  write(`${made} random persons, ${times} times over in the databases, seed ${seed}.\n`);
  await beside(folder);
  await growth(folder, most);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
