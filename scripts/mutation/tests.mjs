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

/** What goes before and after the tests of a file. */
const noHooks = () => ({ beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] });
let hooks = noHooks();
/** What is to be done after the tests that have been run. */
const toEnd = [];

/** Begins a file of tests: the hooks that follow are its own. */
export function beginFile() {
  hooks = noHooks();
}

const hook = (when) => (body) => {
  hooks[when].push(body);
};
export const beforeAll = hook("beforeAll");
export const beforeEach = hook("beforeEach");
export const afterEach = hook("afterEach");
export const afterAll = hook("afterAll");

async function inTurn(bodies) {
  for (const body of bodies) await body();
}

/** Does what goes after the tests that have been run; to be called once no more of them are. */
export const end = () => inTurn(toEnd.splice(0));

/** Does what goes before all tests of a file, once. Whatever it reaches counts for all of them. */
async function begin(own) {
  const state = globalThis.__stryker__;
  const { currentTestId } = state;
  state.currentTestId = undefined;
  toEnd.push(...own.afterAll.splice(0));
  await inTurn(own.beforeAll.splice(0));
  state.currentTestId = currentTestId;
}

/** A test with what goes around it. */
const within = (own, body) => async () => {
  await begin(own);
  try {
    await inTurn(own.beforeEach);
    await body();
  } finally {
    await inTurn(own.afterEach);
  }
};

export function describe(name, body) {
  path.push(name);
  body();
  path.pop();
}

export function test(name, body) {
  const id = `${tests.length} ${[...path, name].join(" > ")}`;
  tests.push({ id, run: within(hooks, body) });
}

/** Once for each row, as vitest does it: where every row is a list, it is several arguments. */
const each = (one) => (rows) => (name, body) => {
  const lists = rows.every(Array.isArray);
  for (const row of rows) one(name, () => body(...(lists ? row : [row])));
};
describe.each = each(describe);
test.each = each(test);
export const it = test;
