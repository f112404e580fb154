import { expect, test } from "vitest";
import { applicants, rules } from "@/lib/policy";
import { columnsOf, tableOf } from "@/lib/sql/columns";
import { engines } from "@/lib/sql/testing/engines";
import { keptOutput } from "../testing/output";
import { run } from "./main";
import { readOptions } from "./options";

const output = keptOutput();

test.each(applicants)("what it writes runs in engines that are not ours: %s", async (kind) => {
  expect(run(["--for", kind, "--ddl"])).toBe(0);
  const table = output.out;
  output.out = "";
  expect(run(["--for", kind, "--view", "residents"])).toBe(0);
  const view = output.out;
  output.out = "";
  expect(run(["--for", kind, "--day", "2019-09-01", "--law", "document"])).toBe(0);
  const own = rules.programmes.filter(({ applicant }) => applicant === kind);
  for (const engine of await engines()) {
    await engine.run(table);
    await engine.run(`INSERT INTO ${tableOf(kind)} (id) VALUES ('a')`);
    const rows = await engine.query(output.out);
    expect(rows.map(({ id, programme }) => `${id} ${programme}`).sort()).toEqual(
      own.map(({ id }) => `a ${id}`).sort(),
    );
    // The view in place of the table: whoever has columns of their own knows as little until they are named.
    await engine.run(`DROP TABLE ${tableOf(kind)}`);
    await engine.run("CREATE TABLE residents (id VARCHAR(9))");
    await engine.run("INSERT INTO residents VALUES ('a')");
    await engine.run(view);
    expect(await engine.query(output.out)).toEqual(rows);
    await engine.close();
  }
});

test("names every fact in two languages, and an option of a choice as it is to be written", () => {
  expect(run(["--ddl"])).toBe(0);
  for (const { name } of columnsOf(rules, "person")) expect(output.out).toContain(`  ${name} `);
  expect(output.out).toContain(
    "  -- 出生日期：日期 yyyymmdd\n  -- Date of birth: day as yyyymmdd\n  birth_date INTEGER",
  );
  expect(output.out).toMatch(
    /-- 所在旗区：alxa-left 阿拉善左旗；.*\n {2}-- .*alxa-left Alxa Left Banner;/,
  );
  expect(output.out).toContain("appraisal_fee_yuan BIGINT");
  expect(output.out).toMatch(/单位是分\n.*in fen, a hundredth of a yuan\n {2}appraisal_fee_yuan/);
});

test("says of a query what it is: the day, the law, the version of the rules, in two languages", () => {
  expect(run(["--day", "2019-09-01", "--law", "document"])).toBe(0);
  expect(output.out).toMatch(
    /^-- .*：个人，测算日期 2019-09-01，只看文件本身，规则 [0-9a-f]{12}。\n/,
  );
  expect(output.out).toContain("day of application 2019-09-01, the document alone, rules");
  expect(output.out).toContain("An unofficial estimate");
});

test("lists on demand only who can apply, by conditions on the columns themselves", () => {
  expect(run(["--day", "2019-09-01", "--eligible"])).toBe(0);
  expect(output.out).toContain("只有现在可以申请的（eligible）。");
  expect(output.out).toContain("Only those who can apply now (eligible).");
  expect(output.out).toContain(
    "FROM person_facts f WHERE district <> 'outside' AND hardship_recognised = 1 AND in_public_welfare_post = 1)",
  );
});

test("is of today in Shanghai and of later papers, for persons, where nothing else is said", () => {
  expect(readOptions([])).toMatchObject({
    applicant: "person",
    asked: { write: "screen", day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), law: "amended" },
  });
});

test.each([
  [["--for", "dog"], "--for 只能写：person, enterprise, institution。"],
  [["--for", "dog", "--locale", "en"], "--for must be one of: person, enterprise, institution."],
  [["--day", "2019-02-30"], "--day 要写成日期 YYYY-MM-DD。"],
  [["--law", "2019"], "--law 只能写：amended, document。"],
  [["--ddl", "--view", "residents"], "--ddl 和 --view 只能写一个。"],
  [["--ddl", "--day", "2019-09-01"], "--day、--law 和 --eligible 管的是查询"],
  [["--ddl", "--eligible"], "和 --ddl、--view 不能一起写"],
  [["--view", "residents; DROP", "--locale=en"], "not: residents; DROP"],
  [["screen.sql"], "看不懂“screen.sql”"],
  [["--locale", "fr"], "--locale 只能写：zh, en。"],
  [["--dialect"], "--dialect"],
])("says what is wrong with %j, writes nothing and ends with 2", (args, message) => {
  expect(run(args)).toBe(2);
  expect(output.out).toBe("");
  expect(output.errors).toContain(message);
  expect(output.errors).toContain("npm run --silent sql");
});

test("tells how it is used, and takes a table of Chinese name", () => {
  expect(run(["--help"])).toBe(0);
  expect(output.out).toContain("用法：npm run --silent sql");
  output.out = "";
  expect(run(["--view", "民政.居民"])).toBe(0);
  expect(output.out).toContain("FROM 民政.居民;");
});
