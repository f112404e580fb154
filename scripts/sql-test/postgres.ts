import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Engine, ResultRow } from "@/lib/sql/testing/engines";
import { folderFor, rowsIn, runClient, runnerFor, type Server, startServer } from "./server";

const versions = "/usr/lib/postgresql";

/** The newest that Debian has installed. @example programOf("initdb") // "/usr/lib/postgresql/15/bin/initdb" */
function programOf(name: string): string {
  const [newest] = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
  if (newest === undefined) throw new Error(`${versions} is empty`);
  return join(versions, newest, "bin", name);
}

/** PostgreSQL with a database of its own, that listens on a socket alone. Just-in-time compilation is off. */
export class Postgres implements Engine {
  readonly name: string;
  private readonly folder: string;
  private readonly server: Server;

  private constructor(name: string, folder: string, server: Server) {
    this.name = name;
    this.folder = folder;
    this.server = server;
  }

  static async start(): Promise<Postgres> {
    const runner = runnerFor("postgres");
    const folder = folderFor("postgres", runner);
    const data = join(folder, "data");
    const made = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"];
    execFileSync(programOf("initdb"), made, { ...runner, stdio: "ignore" });
    const server = await startServer(
      programOf("postgres"),
      ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off"],
      runner,
      /ready to accept connections/,
    );
    const [, version = ""] =
      execFileSync(programOf("postgres"), ["--version"], { encoding: "utf8" }).match(/([\d.]+)/) ??
      [];
    return new Postgres(`PostgreSQL ${version}`, folder, server);
  }

  /** What psql writes, without a head. @example postgres.written("SELECT 1") // "1\n" */
  written(sql: string): Promise<string> {
    return this.psql(["-f", "-"], sql);
  }

  /** Loads rows of CSV into columns of a table. */
  async copy(table: string, columns: readonly string[], csv: Iterable<string>): Promise<void> {
    const into = `COPY ${table} (${columns.join(", ")}) FROM STDIN (FORMAT csv)`;
    await this.psql(["-c", into], csv);
  }

  async run(sql: string): Promise<void> {
    await this.written(sql);
  }

  async query(sql: string): Promise<readonly ResultRow[]> {
    return rowsIn(await this.written(`SELECT row_to_json(r) FROM (${sql}) r`));
  }

  async close(): Promise<void> {
    await this.server.stop();
  }

  private psql(args: readonly string[], input: string | Iterable<string>): Promise<string> {
    const always = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", this.folder];
    return runClient("psql", [...always, "-U", "postgres", ...args], input, {
      PGOPTIONS: "-c jit=off",
    });
  }
}
