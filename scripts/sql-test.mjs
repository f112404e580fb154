// Tries the rules as SQL on engines of databases: `npm run sql:test`, or with fewer people `npm run sql:test -- --few`.
import { bundle, load } from "./bundle.mjs";
import "./reader.mjs";
import { sqlTestPackages } from "./sql-test/packages.mjs";

const grammars = `${sqlTestPackages}/node_modules/dt-sql-parser/dist/index.js`;
// Its modules name each other as bundlers alone understand.
const parsers = await import(
  await bundle(grammars, `${sqlTestPackages}/grammars`, { whole: true })
);
const { run } = await load("scripts/sql-test/main.ts");
process.exitCode = await run(process.argv.slice(2), { parsers, packages: sqlTestPackages });
