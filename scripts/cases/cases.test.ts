import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { rowXml } from "@/lib/batch/xlsx/row-xml";
import { xlsxFile } from "@/lib/batch/xlsx/write";
import { applicants } from "@/lib/policy";
import { keptOutput } from "../testing/output";
import { run } from "./main";
import { readOptions } from "./options";

let folder = "";
const output = keptOutput();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cases-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A file of this name, and what the command makes of it. */
function checked(content: string | Uint8Array, args: readonly string[] = [], name = "c.csv") {
  const path = join(folder, name);
  writeFileSync(path, content);
  return run([path, ...args]);
}

const names = [
  ..."编号,政策,测算日期,按哪种规则,应有的结论,应有的金额（元）".split(","),
  ..."所在旗区,高校毕业生,毕业日期,创业情况,登记注册日期,第一次创业,一直正常经营,领过创业补贴".split(
    ",",
  ),
];
const header = `${names.join(",")}\n`;
const row = (id: string, expected: string, change: Readonly<Record<string, string>> = {}) => {
  const cells: Readonly<Record<string, string>> = {
    ...{ 政策: "一次性创业补贴", 测算日期: "2019-09-01", 按哪种规则: "只看文件本身" },
    ...{ 所在旗区: "额济纳旗", 高校毕业生: "是", 毕业日期: "2018-06-30", 创业情况: "个体工商户" },
    ...{ 登记注册日期: "2018-08-15", 第一次创业: "是", 一直正常经营: "是", 领过创业补贴: "否" },
    ...{ 编号: id, 应有的结论: expected },
    ...change,
  };
  return `${names.map((name) => cells[name] ?? "").join(",")}\n`;
};

describe("a check", () => {
  test("ends with 0 where all agree, with the versions and every row in the sum", async () => {
    expect(await checked(header + row("甲", "现在可以申请", { "应有的金额（元）": "5000" }))).toBe(
      0,
    );
    expect(output.out).toMatch(/^# 单位案例核对单\n/);
    expect(output.out).toMatch(
      /- 规则 [0-9a-f]{12}，程序 [0-9a-f]{12}，operator\.json [0-9a-f]{12}\n/,
    );
    expect(output.out).toContain("**一致 1 个，不一致 0 个，读不懂 0 行**");
    expect(output.out).toContain(
      "| 2 | 甲 | 一次性创业补贴 | 2019-09-01 | 只看文件本身 | 现在可以申请，5,000 元 | 现在可以申请，5,000 元 | 一致 |",
    );
    expect(output.out).toContain(
      "案例表一共 2 行：表头 1 行，一致 1 行，不一致 0 行，读不懂 0 行，跳过 0 行",
    );
    expect(output.out).not.toContain("为什么不一致");
    expect(output.errors).toBe("");
  });

  test("ends with 1 where one differs, and says which condition, where it stands, and the answer to it", async () => {
    const day = { 测算日期: "2019-08-14" };
    expect(await checked(header + row("甲", "eligible") + row("乙", "现在可以申请", day))).toBe(1);
    expect(output.out).toContain("**一致 1 个，不一致 1 个，读不懂 0 行**");
    expect(output.out).toContain("### 第 3 行 乙：一次性创业补贴\n");
    expect(output.out).toContain("- 应有：现在可以申请\n- 算出来：还没到日子，5,000 元\n");
    expect(output.out).toContain(
      "- 不够：登记注册满 1 年（第三条 3.8）。写的是：登记注册日期：2018年8月15日。到 2019年8月15日 就够了。\n",
    );
    expect(output.out).not.toContain("### 第 2 行");
  });

  test.each([
    [
      "eligible",
      { 第一次创业: "否" },
      "- 不够：第一次创业（第三条 3.8）。写的是：第一次创业：否。",
    ],
    ["eligible", { 一直正常经营: "" }, "写的是：一直正常经营：还没有回答。"],
    ["eligible", { 一直正常经营: "不清楚" }, "写的是：一直正常经营：不清楚。"],
    ["条件不够", {}, "- 够：以前没有领过这项补贴（第三条 3.8）。写的是：领过创业补贴：否。"],
    ["条件不够", { 领过创业补贴: "是" }, "- 领过创业补贴：是\n"],
    ["已经有了", {}, "- 领过创业补贴：否\n"],
    ["eligible", { "应有的金额（元）": "4999.99" }, "- 金额：一次性 5000 元\n"],
    [
      "不在有效期",
      { 政策: "困难企业稳岗返还", 测算日期: "2019-12-31" },
      "- 日子：2019年12月31日（政策到这天为止）\n",
    ],
  ])("of %s with %j it says why", async (expected, change, why) => {
    const some = { 所在旗区: "额济纳旗" };
    const line =
      "政策" in change ? plain(expected, { ...change, ...some }) : row("甲", expected, change);
    expect(await checked(header + line)).toBe(1);
    expect(output.out).toContain(why);
  });

  test("puts a way out where a condition fails, and what a later paper has made of it", async () => {
    const loan =
      "编号,政策,测算日期,应有的结论,district,enterpriseSize,staffNow,newQualifiedHires,newHireContractsOneYear\n";
    const hires = (count: number) =>
      checked(`${loan}1,startup-loan-enterprise,2020-06-01,eligible,ejin,small,100,${count},yes\n`);
    expect(await hires(15)).toBe(0);
    output.out = "";
    expect(await hires(14)).toBe(1);
    expect(output.out).toContain("还差 1 人（现有 14 人，需要 15 人）");
    expect(output.out).toMatch(/2020年4月15日.*起：.*15%/);
  });

  test("says that nobody is on record that it runs, and that answers contradict each other", async () => {
    const later = { 测算日期: "2019-12-01", 按哪种规则: "amended" };
    const asked = { ...later, 测算日期: "2026-09-01", 高校毕业生: "否", 毕业日期: "" };
    const hardship = header.replace("\n", ",认定的就业困难人员\n");
    const line = row("甲", "现在可以申请", asked).replace("\n", ",是\n");
    expect(await checked(hardship + line)).toBe(0);
    expect(output.out).toContain("| 现在可以申请 | 条件够，先问还办不办，5,000 元 | 一致 |");
    expect(output.out).toContain("有 1 个没有查到现在还办不办，网站上写“先问还办不办”。");
    output.out = "";
    expect(
      await checked(header + row("甲", "条件不够", { ...later, 毕业日期: "2018-06-30" })),
    ).toBe(1);
    expect(output.out).not.toContain("没有查到现在还办不办");
    const clash = "政策,测算日期,应有的结论,workStatus,receivingUnemploymentBenefit\n";
    expect(await checked(`${clash}失业保险金,2019-09-01,eligible,employed,yes\n`)).toBe(1);
    expect(output.out).toContain("- 前后不一致：");
  });

  test("says the same in English", async () => {
    expect(
      await checked(header + row("a", "eligible", { 第一次创业: "否" }), ["--locale", "en"]),
    ).toBe(1);
    expect(output.out).toContain("**0 agree, 1 differs, 0 rows could not be read**");
    expect(output.out).toContain(
      "- Not met: This is the first business (Clause 3.8). Stated: First business: No.",
    );
    expect(output.out).toContain(
      "The file has 2 rows: 1 of the header, 0 that agree, 1 that differ",
    );
  });

  test("ends with 1 where a row cannot be read, and says which cell and what is wrong with it", async () => {
    const bad = row("乙", "够", { 测算日期: "2019-02-30", 所在旗区: "火星" });
    expect(await checked(header + row("甲", "eligible") + bad)).toBe(1);
    expect(output.out).toContain("**一致 1 个，不一致 0 个，读不懂 1 行**");
    expect(output.out).toMatch(/\n\| 3 \| 乙 \|(?: {2}\|){5} 读不懂 \|\n/);
    expect(output.out).toContain("| 3 | 乙 | 应有的结论 | 够 | 要填其中的：现在可以申请、");
    expect(output.out).toContain("| 3 | 乙 | 测算日期 | 2019-02-30 | 这个月没有这一天 |");
    expect(output.out).toContain("| 3 | 乙 | 所在旗区 | 火星 | 要填其中的：阿拉善左旗、");
  });

  test("names what was passed over and what was not used", async () => {
    const more = header.replace("\n", ",备注\n");
    expect(await checked(`某旗案例\n${more}${row("甲", "eligible")}\n填表人：某某\n`)).toBe(0);
    expect(output.out).toContain("| 1 | 某旗案例 | 在表头上面 |");
    expect(output.out).toContain("| 5 | 填表人：某某 | 填表人、审核人、说明之类 |");
    expect(output.out).toContain("- 备注：不是案例表里的列名");
    expect(output.out).toContain("跳过 3 行（其中空行 1 行）");
  });

  test("takes a day, a law, ticks and empty cells as it is told", async () => {
    const asked = row("甲", "eligible", {
      ...{ 测算日期: "", 按哪种规则: "", 第一次创业: "√", 一直正常经营: "√", 领过创业补贴: "" },
    });
    expect(await checked(header + asked)).toBe(1);
    expect(output.out).toContain("没有写测算日期。在表里写上，或者加 --as-of");
    output.out = "";
    const told = ["--as-of", "2019-09-01", "--law", "document", "--ticks", "yes"];
    expect(await checked(header + asked, [...told, "--blank-no", "领过创业补贴"])).toBe(0);
    expect(output.out).toContain("| 2019-09-01 | 只看文件本身 |");
  });

  test("reads the sheet of a workbook that is asked for", async () => {
    const sheet = (name: string, lines: readonly string[]) => ({
      name,
      header: names,
      rows: new Blob([lines.map((line) => rowXml(line.trim().split(","))).join("")]),
    });
    const book = await xlsxFile([
      sheet("今年", [row("甲", "eligible")]),
      sheet("去年", [row("乙", "条件不够")]),
    ]);
    const bytes = new Uint8Array(await book.arrayBuffer());
    expect(await checked(bytes, [], "c.xlsx")).toBe(0);
    expect(output.out).toContain("案例表：c.xlsx。读的是“今年”这张表，表头在第 1 行。");
    output.out = "";
    expect(await checked(bytes, ["--sheet", "去年"], "c.xlsx")).toBe(1);
    expect(output.out).toContain("### 第 2 行 乙");
    expect(await checked(bytes, ["--sheet", "前年"], "c.xlsx")).toBe(2);
    expect(output.errors).toContain("文件里没有这一张表。");
  });

  test("writes a page to sign, in which what a file holds stays text", async () => {
    const line = row("<b>甲</b>", "现在可以申请", { 第一次创业: "否" });
    expect(await checked(header + line, ["--html"])).toBe(1);
    expect(output.out).toMatch(/^<!doctype html><html lang="zh-CN">/);
    expect(output.out).toContain("&lt;b&gt;甲&lt;/b&gt;");
    expect(output.out).toContain("✗ 不一致");
    expect(output.out).toContain("不够：第一次创业（第三条 3.8）。写的是：第一次创业：否。");
    expect(output.out).toContain("核对人");
  });
});

/** A case of whom only this is known. */
const plain = (expected: string, change: Readonly<Record<string, string>>): string =>
  row("甲", expected, {
    ...{ 高校毕业生: "", 毕业日期: "", 创业情况: "", 登记注册日期: "", 第一次创业: "" },
    ...{ 一直正常经营: "", 领过创业补贴: "", ...change },
  });

describe("nothing is checked", () => {
  test.each([
    ["", "文件里没有内容。"],
    [header, "表里只有表头，一个案例也没有。"],
    [`${header}合计,,,,,,3\n`, "表里只有表头，一个案例也没有。"],
    [header.replace("政策", "什么") + row("甲", "eligible"), "表里没有“政策”这一列"],
    [header.replace("应有的结论", "什么") + row("甲", "eligible"), "表里没有“应有的结论”这一列"],
    [header.replace("测算日期", "什么") + row("甲", "eligible"), "表里没有“测算日期”这一列"],
  ])("of %j", async (content, message) => {
    expect(await checked(content)).toBe(2);
    expect(output.out).toBe("");
    expect(output.errors).toContain(message);
    expect(output.errors).not.toContain("用法");
  });

  test.each([
    [[], "要写案例表的文件名"],
    [["a.csv", "b.csv"], "一次只能测一份名单。"],
    [["a.csv", "--law", "2019"], "--law 只能写：amended, document。"],
    [["a.csv", "--as-of", "2019-02-30"], "--as-of 要写成日期"],
    [["a.csv", "--header-row", "0"], "--header-row 要写行号"],
    [["a.csv", "--locale", "fr"], "--locale 只能写：zh, en。"],
    [["--template", "dog"], "--template 只能写：person, enterprise, institution。"],
    [["--template", "person", "--examples", "person"], "只能写一个"],
    [["--examples", "person", "a.csv"], "后面不写文件"],
    [["--template", "person", "--html"], "也不写别的选项"],
    [["--dialect"], "--dialect"],
  ])("by %j", async (args, message) => {
    expect(await run(args)).toBe(2);
    expect(output.out).toBe("");
    expect(output.errors).toContain(message);
    expect(output.errors).toContain("npm run --silent cases");
  });

  test("where there is no such file, or no column of that name", async () => {
    expect(await run([join(folder, "none.csv")])).toBe(2);
    expect(output.errors).toContain("none.csv");
    expect(await run([folder])).toBe(2);
    expect(output.errors).toContain("不是文件");
    expect(await checked(header + row("甲", "eligible"), ["--blank-no", "毕业"])).toBe(2);
    expect(output.errors).toContain("名单里没有“毕业”这一列（--blank-no）。");
  });
});

test("tells how it is used", async () => {
  expect(readOptions(["--help"])).toBeNull();
  expect(await run(["--help", "--locale=en"])).toBe(0);
  expect(output.out).toContain("Usage: npm run --silent cases");
});

test.each(applicants)("a template of %s is a header, and a file with no case", async (kind) => {
  expect(await run(["--template", kind])).toBe(0);
  const template = output.out;
  expect(template).toMatch(
    /^\ufeff案例编号,政策,测算日期,填写日,按哪种规则,应有的结论,应有的金额（元）,/,
  );
  expect(template.trim().split("\n")).toHaveLength(1);
  expect(await checked(template)).toBe(2);
  expect(output.errors).toContain("一个案例也没有");
});

test("the examples of the rules agree", async () => {
  expect(await run(["--examples", "institution", "--locale", "en"])).toBe(0);
  const examples = output.out;
  output.out = "";
  expect(await checked(examples, ["--locale", "en"])).toBe(0);
  expect(output.out).toMatch(/\*\*\d\d agree, 0 differ, 0 rows could not be read\*\*/);
});
