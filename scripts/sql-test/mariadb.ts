import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Engine, ResultRow } from "@/lib/sql/testing/engines";
import { folderFor, rowsIn, runClient, runnerFor, type Server, startServer } from "./server";

const database = "employment";

/** MariaDB, a relative of MySQL that Debian has, with a database of its own, that listens on a socket alone. */
export class MariaDb implements Engine {
  readonly name: string;
  private readonly socket: string;
  private readonly server: Server;

  private constructor(name: string, socket: string, server: Server) {
    this.name = name;
    this.socket = socket;
    this.server = server;
  }

  static async start(): Promise<MariaDb> {
    const runner = runnerFor("mysql");
    const folder = folderFor("mariadb", runner);
    const [data, socket] = [`--datadir=${join(folder, "data")}`, join(folder, "socket")];
    const made = ["--no-defaults", data, "--auth-root-authentication-method=normal"];
    execFileSync("mariadb-install-db", made, { ...runner, stdio: "ignore" });
    const server = await startServer(
      "/usr/sbin/mariadbd",
      ["--no-defaults", data, `--socket=${socket}`, "--skip-networking"],
      runner,
      /ready for connections/,
    );
    const [, version = ""] =
      execFileSync("/usr/sbin/mariadbd", ["--version"], { encoding: "utf8" }).match(
        /Ver ([\d.]+)/,
      ) ?? [];
    const engine = new MariaDb(`MariaDB ${version}`, socket, server);
    await engine.client([], `CREATE DATABASE ${database} CHARACTER SET utf8mb4`);
    return engine;
  }

  async run(sql: string): Promise<void> {
    await this.client([database], sql);
  }

  async query(sql: string): Promise<readonly ResultRow[]> {
    const names = ["id", "programme", "verdict", "amount_fen", "opens", "closes", "status"];
    const members = names.map((name) => `'${name}', ${name}`).join(", ");
    return rowsIn(await this.client([database], `SELECT JSON_OBJECT(${members}) FROM (${sql}) r`));
  }

  async close(): Promise<void> {
    await this.server.stop();
  }

  private client(args: readonly string[], input: string): Promise<string> {
    const always = ["--no-defaults", `--socket=${this.socket}`, "--user=root"];
    return runClient(
      "mariadb",
      [...always, "--batch", "--raw", "--skip-column-names", ...args],
      input,
    );
  }
}
