// Stands in for vitest in the bundle of tests: gathers them, for the runner to run any of them at any time.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.resolve("vitest/package.json"));
const { chai, ASYMMETRIC_MATCHERS_OBJECT, ...plugins } = await import(
  pathToFileURL(require.resolve("@vitest/expect")).href
);
chai.use(plugins.JestExtend);
chai.use(plugins.JestChaiExpect);
chai.use(plugins.JestAsymmetricMatchers);

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);

/** The tests of the bundle that was loaded last, in their order. */
export const tests = [];
const path = [];

export function describe(name, body) {
  path.push(name);
  body();
  path.pop();
}

export function test(name, body) {
  const id = `${tests.length} ${[...path, name].join(" > ")}`;
  tests.push({ id, run: body });
}

/** Once for each row, as vitest does it: where every row is a list, it is several arguments. */
const each = (one) => (rows) => (name, body) => {
  const lists = rows.every(Array.isArray);
  for (const row of rows) one(name, () => body(...(lists ? row : [row])));
};
describe.each = each(describe);
test.each = each(test);
export const it = test;
