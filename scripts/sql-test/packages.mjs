import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** Where the packages are that the engines and grammars of `npm run sql:test` come in: apart from the others, since they are large. */
export const sqlTestPackages = ".cache/sql-test";

/** What says which packages they are. */
export const sqlTestList = "scripts/sql-test/package.json";

/** Puts the list of packages where they are to be installed. */
export function placePackageList() {
  mkdirSync(sqlTestPackages, { recursive: true });
  cpSync(sqlTestList, join(sqlTestPackages, "package.json"));
}

/** Debian's package of each server, by a file of it. */
const servers = {
  postgresql: "/usr/lib/postgresql",
  "mariadb-server": "/usr/sbin/mariadbd",
};

/**
 * The packages of servers that are missing.
 * @returns {string[]}
 */
export const missingServers = () =>
  Object.entries(servers).flatMap(([name, path]) => (existsSync(path) ? [] : [name]));
