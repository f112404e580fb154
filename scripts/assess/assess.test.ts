import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "../command";
import { readOptions } from "./options";

/** Runs the command on a list given on standard input. */
async function run(args: readonly string[], input: string | Buffer) {
  const child = spawn(process.execPath, ["scripts/assess.mjs", ...args]);
  let [out, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, out, errors };
}

const header = "编号,所在旗区,创业情况,别的没还清的贷款,高校毕业生,电话\n";
const good = "1,额济纳旗,个体工商户,否,是,0483\n";

describe("the command", () => {
  test("writes results alone to standard output, and ends with 0", async () => {
    const { code, out, errors } = await run(["-", "--as-of", "2019-09-01"], header + good);
    expect(code).toBe(0);
    expect(out).toMatch(/^\ufeff原表行号,编号,测算日期,/);
    expect(out).toContain(
      "\n2,1,2019-09-01,个人,额济纳旗,个人创业担保贷款,startup-loan-individual,",
    );
    expect(out).not.toContain("0483");
    expect(errors).toContain("测了 1 人，规则 ");
    expect(errors).toContain("表头在第 1 行。");
    expect(errors).toContain(
      "没有用的列：电话（像是证件号、电话或住址；要写进结果，就用 --carry）。",
    );
    expect(errors).toContain(
      "文件一共 2 行：表头 1 行，测了 1 行，没有测 0 行，跳过 0 行（其中空行 0 行）。",
    );
  });

  test("says of each programme whether it still runs, and which papers touch it", async () => {
    const { code, out } = await run(["-", "--as-of", "2026-11-30"], header + good);
    expect(code).toBe(0);
    const [columns = "", ...lines] = out.split("\r\n");
    expect(columns).toContain(",结论,还办不办,有关的后来文件,");
    const loan = lines.find((line) => line.includes(",startup-loan-individual,"));
    expect(loan).toMatch(/,按文件还在办,.*《普惠金融发展专项资金管理办法》,/);
    expect(out).toContain(",先问还办不办,");
  });

  test("lists cells that it cannot read, leaves out their rows, and ends with 1", async () => {
    const rows = `${header}9,火星,,,也许,\n${good}`;
    const { code, out, errors } = await run(["--wide", "--no-bom", "--locale", "en"], rows);
    expect(code).toBe(1);
    expect(out.split("\r\n").filter((line) => line !== "")).toHaveLength(2);
    expect(out).toMatch(/^Row in the list,/);
    expect(errors).toMatch(/row 2\t所在旗区\t"火星"\tmust be one of: Alxa Left Banner/);
    expect(errors).toMatch(/row 2\t高校毕业生\t"也许"\tmust be one of: yes; no/);
    expect(errors).toContain("2 cells could not be read. 1 row was left out.");
  });

  test("names whoever is nobody, what is left out and what is held back, in the language asked for", async () => {
    const rows = [
      "花名册,,,,,\n",
      header,
      good,
      '2,"额济纳旗"(大),个体工商户,否,是,\n',
      "138 1234 5678,额济纳旗,个体工商户,否,√,\n",
      "\n合计,,,,2,\n",
    ].join("");
    const zh = await run(["--wide"], rows);
    expect(zh.code).toBe(1);
    expect(zh.errors).toMatch(/第 1 行\t\t"花名册"\t跳过：在表头上面/);
    expect(zh.errors).toMatch(/第 4 行\t编号\t"2,\\"额济纳旗\\"\(大\).*引号没有成对/);
    expect(zh.errors).toMatch(/第 5 行\t高校毕业生\t"√"\t.*还没有说/);
    expect(zh.errors).toContain("这些列里填了 √、×、1 或 0：高校毕业生。");
    expect(zh.errors).toMatch(/第 7 行\t\t"合计 2"\t跳过：合计、小计/);
    expect(zh.errors).toContain(
      "文件一共 7 行：表头 1 行，测了 1 行，没有测 2 行，跳过 3 行（其中空行 1 行）。",
    );
    const en = await run(["--wide", "--locale", "en", "--ticks", "yes", "--carry", "电话"], rows);
    expect(en.code).toBe(1);
    expect(en.errors).toContain('row 1\t\t"花名册"\tpassed over: above the header');
    expect(en.errors).toContain("In 1 cell, what looks like an identity number");
    expect(en.errors).toContain("2 people assessed by rules");
    expect(en.errors).not.toMatch(/\p{Script=Han}{3,}.*\n.*(?:测了|没有测)/u);
    expect(en.out).toContain("\r\n3,1,0483,");
    expect(en.out).toContain("\r\n5,***,,");
  });

  test("takes what is empty for no in the columns of which that was said, and only there", async () => {
    const rows = `${header}1,额济纳旗,个体工商户,否,√,\n2,额济纳旗,个体工商户,,,\n3,额济纳旗,个体工商户,否,不清楚,\n`;
    const said = ["--as-of", "2019-09-01", "--wide", "--ticks", "yes"];
    const verdicts = async (more: readonly string[]) => {
      const { code, out } = await run([...said, ...more], rows);
      expect(code).toBe(0);
      const [columns = "", ...people] = out.split("\r\n").map((line) => line.split(","));
      const graduate = columns.indexOf("高校毕业生创业担保贷款·结论");
      expect(graduate).toBeGreaterThan(0);
      return people.slice(0, 3).map((cells) => cells[graduate]);
    };
    const without = await verdicts([]);
    const withNo = await verdicts(["--blank-no", "高校毕业生"]);
    expect(without[1]).not.toBe("条件不够");
    expect(withNo).toEqual([without[0], "条件不够", without[2]]);
    const unknown = await run(["--blank-no", "毕业"], rows);
    expect(unknown.code).toBe(2);
    expect(unknown.errors).toContain("名单里没有“毕业”这一列（--blank-no）。");
    const district = await run(["--blank-no", "所在旗区"], rows);
    expect(district.code).toBe(2);
    expect(district.errors).toContain("“所在旗区”这一列不是填“是”“否”的（--blank-no）。");
  });

  test("writes a file whole or not at all", async () => {
    const folder = await mkdtemp(join(tmpdir(), "assess-"));
    const out = join(folder, "results.csv");
    await writeFile(out, "before");
    expect((await run(["--out", out], "甲,乙\n1,2\n")).code).toBe(2);
    expect(await readFile(out, "utf8")).toBe("before");
    const { code, out: printed } = await run(["--out", out], header + good);
    expect([code, printed]).toEqual([0, ""]);
    expect(await readFile(out, "utf8")).toMatch(/^\ufeff原表行号,编号,/);
    expect(await readdir(folder)).toEqual(["results.csv"]);
    await rm(folder, { recursive: true });
  });

  test("says that results are not whole where it breaks off, and ends with 3", async () => {
    const long = good.replace("0483", "长".repeat(700));
    const broken = Buffer.concat([
      Buffer.from(header.replace("电话", "备注") + long.repeat(600)),
      Buffer.from([0xff, 0xff, 0x80]),
    ]);
    const { code, out, errors } = await run(["--wide", "--locale", "en"], broken);
    expect(code).toBe(3);
    expect(out.length).toBeGreaterThan(1000);
    expect(errors).toContain("The encoding of the text cannot be told.");
    expect(errors).toMatch(
      /Not finished: only [\d,]+ people were written\. The results are not whole/,
    );
  });

  test("says so where what it writes to is full", async () => {
    const command = `${process.execPath} scripts/assess.mjs - --locale en > /dev/full`;
    const child = spawn("/bin/sh", ["-c", command]);
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    child.stdin.end(header + good);
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(3);
    expect(errors).toContain("ENOSPC");
    expect(errors).toContain("The results are not whole");
  });

  test("keeps the order of a long list, whichever thread is done first", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => good.replace(/^1/, String(index + 1)));
    const { code, out } = await run(["--wide"], header + rows.join(""));
    expect(code).toBe(0);
    const numbers = out
      .split("\r\n")
      .slice(1, -1)
      .map((line) => Number(line.split(",")[1]));
    expect(numbers).toEqual(rows.map((_, index) => index + 1));
  });

  test("ends with 2 where nothing can be done", async () => {
    expect((await run(["no-such-list.csv"], "")).code).toBe(2);
    expect((await run(["-"], "")).code).toBe(2);
    expect((await run(["-"], "甲,乙\n1,2\n")).code).toBe(2);
    const cat = await run(["--applicant", "cat"], header + good);
    expect(cat.code).toBe(2);
    expect(cat.errors).toMatch(/^--applicant 只能写：person, enterprise, institution。\n\n用法：/);
    const dog = await run(["--applicant", "dog", "--locale=en"], header + good);
    expect(dog.errors).toMatch(/^--applicant must be one of: .*\n\nUsage:/);
    const none = await run(["--carry", "没有的"], header + good);
    expect([none.code, none.errors.startsWith("名单里没有“没有的”这一列（--carry）")]).toEqual([
      2,
      true,
    ]);
  });
});

test("options are checked", () => {
  expect(readOptions(["a.csv"])).toMatchObject({
    path: "a.csv",
    applicant: "person",
    form: "list",
  });
  expect(readOptions(["--help"])).toBeNull();
  for (const wrong of [
    ["--as-of", "2019-02-29"],
    ["--locale", "fr"],
    ["--nope"],
    ["a", "b"],
    ["--ticks", "x"],
    ["--header-row", "0"],
  ]) {
    expect(() => readOptions(wrong)).toThrow(UsageError);
  }
});
