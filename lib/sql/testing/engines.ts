import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import initSqlite, { type Database } from "sql.js";
import { textSql } from "../printer";

/** Engines that are not ours, to try on them what is printed. */

/** What stands in a cell of a table. */
export type Cell = string | number | null;

/** A row of a result by the names of its columns. */
export type ResultRow = Readonly<Record<string, Cell>>;

/** An engine with a database in memory. */
export interface Engine {
  readonly name: string;
  run(sql: string): Promise<void>;
  query(sql: string): Promise<readonly ResultRow[]>;
  close(): Promise<void>;
}

/** Numbers of all widths, and decimals, as numbers. */
const plain = (value: unknown): Cell =>
  value === null || typeof value === "string" ? value : Number(value);

const plainRow = (row: Readonly<Record<string, unknown>>): ResultRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));

class DuckDb implements Engine {
  readonly name = "DuckDB";
  private readonly connection: DuckDBConnection;

  constructor(connection: DuckDBConnection) {
    this.connection = connection;
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async query(sql: string): Promise<readonly ResultRow[]> {
    const result = await this.connection.runAndReadAll(sql);
    return result.getRowObjectsJS().map(plainRow);
  }

  async close(): Promise<void> {
    this.connection.closeSync();
  }
}

class Sqlite implements Engine {
  readonly name = "SQLite";
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  async run(sql: string): Promise<void> {
    this.database.run(sql);
  }

  async query(sql: string): Promise<readonly ResultRow[]> {
    const rows: ResultRow[] = [];
    const statement = this.database.prepare(sql);
    while (statement.step()) rows.push(plainRow(statement.getAsObject()));
    statement.free();
    return rows;
  }

  async close(): Promise<void> {
    this.database.close();
  }
}

/** The engine that is there at once, with nothing in it. */
export async function sqlite(): Promise<Engine> {
  const { Database } = await initSqlite();
  return new Sqlite(new Database());
}

/** Each engine, with nothing in it. */
export async function engines(): Promise<readonly Engine[]> {
  const instance = await DuckDBInstance.create(":memory:");
  return [new DuckDb(await instance.connect()), await sqlite()];
}

function written(value: Cell): string {
  if (value === null) return "NULL";
  return typeof value === "string" ? textSql(value) : String(value);
}

const rowsAtOnce = 500;

/** Puts these rows into a table in place of what was there. */
export async function fill(
  engine: Engine,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  await engine.run(`DELETE FROM ${table} WHERE 1 = 1`);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    const values = some.map((row) => `(${row.map(written).join(",")})`).join(",");
    await engine.run(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${values}`);
  }
}
