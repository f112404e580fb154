// Assesses people in Parquet by DuckDB on two threads: `node bench/sql/growth.mjs <query> <people>`. A process of its own, so that its memory is that of the query.
// Prints seconds by the clock, seconds of processor, most memory in MB, and rows, as JSON.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [, , query = "", people = ""] = process.argv;
const memory = "2GB";

const instance = await DuckDBInstance.create(":memory:", { threads: "2", memory_limit: memory });
const connection = await instance.connect();
await connection.run(`CREATE VIEW person_facts AS SELECT * FROM '${people}'`);
await connection.run(`CREATE VIEW screen AS ${readFileSync(query, "utf8")}`);
const [started, worked] = [performance.now(), process.cpuUsage()];
const counted = await connection.runAndReadAll(
  "SELECT programme, verdict, status, count(*) AS n, sum(amount_fen) AS fen, sum(opens) AS opens, sum(closes) AS closes FROM screen GROUP BY ALL",
);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(worked);
const rows = counted.getRowObjectsJS().reduce((sum, { n }) => sum + Number(n), 0);
const [, most = "0"] = /VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
process.stdout.write(
  JSON.stringify({ seconds, worked: (user + system) / 1e6, megabytes: Number(most) / 1000, rows }),
);
