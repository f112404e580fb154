import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Engine, ResultRow } from "@/lib/sql/testing/engines";
import { rowsIn } from "./server";

/** What is used of the package `chdb`, which is installed for this command alone. */
interface Chdb {
  readonly Session: new () => {
    query(sql: string, format?: string): string;
    close(): void;
  };
}

/** Columns are to take null, and a table is to need neither an engine nor a key. */
const settings = [
  "SET data_type_default_nullable = 1",
  "SET create_table_empty_primary_key_by_default = 1",
];

/** ClickHouse within this process, in a folder that goes with it. */
export class ClickHouse implements Engine {
  readonly name: string;
  private readonly session: InstanceType<Chdb["Session"]>;

  /** `packages` is where its package is installed. */
  constructor(packages: string) {
    const { Session }: Chdb = createRequire(resolve(packages, "package.json"))("chdb");
    this.session = new Session();
    this.name = `ClickHouse ${this.session.query("SELECT version()", "TSVRaw").trim()}`;
    for (const one of settings) this.session.query(one);
    this.session.query("CREATE DATABASE employment");
    this.session.query("USE employment");
  }

  async run(sql: string): Promise<void> {
    this.session.query(sql);
  }

  async query(sql: string): Promise<readonly ResultRow[]> {
    return rowsIn(this.session.query(sql, "JSONEachRow"));
  }

  async close(): Promise<void> {
    this.session.close();
  }
}
