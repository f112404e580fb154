import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { readOptions, UsageError } from "./options";

/** Runs the command on a list given on standard input. */
async function run(args: readonly string[], input: string) {
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
    expect(errors).toContain("1 assessed by rules");
    expect(errors).toContain("Not used, looks like an identity or a telephone number: 电话.");
  });

  test("says of each programme whether it still runs, and which papers touch it", async () => {
    const { code, out } = await run(["-", "--as-of", "2026-11-30"], header + good);
    expect(code).toBe(0);
    const [columns = "", ...lines] = out.split("\r\n");
    expect(columns).toContain(",结论,还办不办,有关的后来文件,");
    const loan = lines.find((line) => line.includes(",startup-loan-individual,"));
    expect(loan).toMatch(/,已知,.*《普惠金融发展专项资金管理办法》,/);
    expect(out).toContain(",未确认，先问,");
  });

  test("lists cells that it cannot read, leaves out their rows, and ends with 1", async () => {
    const rows = `${header}9,火星,,,也许,\n${good}`;
    const { code, out, errors } = await run(["--wide", "--no-bom", "--locale", "en"], rows);
    expect(code).toBe(1);
    expect(out.split("\r\n").filter((line) => line !== "")).toHaveLength(2);
    expect(out).toMatch(/^Row in the list,/);
    expect(errors).toMatch(/row 2\t所在旗区\t"火星"\tmust be one of: Alxa Left Banner/);
    expect(errors).toMatch(/row 2\t高校毕业生\t"也许"\tmust be one of: yes; no/);
    expect(errors).toContain("Cells that could not be read: 2. Rows left out: 1.");
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
    expect((await run(["--applicant", "cat"], header + good)).code).toBe(2);
  });
});

test("options are checked", () => {
  expect(readOptions(["a.csv"])).toMatchObject({
    path: "a.csv",
    applicant: "person",
    form: "list",
  });
  expect(readOptions(["--help"])).toBeNull();
  for (const wrong of [["--as-of", "2019-02-29"], ["--locale", "fr"], ["--nope"], ["a", "b"]]) {
    expect(() => readOptions(wrong)).toThrow(UsageError);
  }
});
