import { describe, expect, test } from "vitest";
import { emptyAccount, rowSums, sumOf } from "@/lib/batch/account";
import { programmesOf } from "@/lib/batch/assess";
import { openTable } from "@/lib/batch/open";
import { Results } from "@/lib/batch/results";
import { data, graduateHeader, graduateRow, settingsFor } from "@/lib/batch/testing/assessed";
import { personsAsCsv } from "@/lib/batch/testing/list";
import { runJob } from "./jobs";
import { type Job, type JobResults, maxRows, type Progress, rowsInBlock } from "./protocol";

/** Does a job as a worker does it; what it said on the way. */
async function done<J extends Job>(job: J, stated = data) {
  const said: Progress[] = [];
  const tools = { data: stated, locale: "zh", report: (one: Progress) => said.push(one) } as const;
  return { outcome: (await runJob(job, tools)) as JobResults[J["kind"]], said };
}

const csv = (...lines: readonly (readonly string[])[]): Blob =>
  new Blob([lines.map((cells) => `${cells.join(",")}\r\n`).join("")]);

const alone = { worker: 0, workers: 1 };
const bad = ["2", "呼和浩特", "也许", "2018-02-30", "", "", "", "", ""];
const few = csv(graduateHeader, graduateRow, bad, ["3", "额济纳旗"]);
const settings = settingsFor(graduateHeader);

/** Two blocks of people, the last not full. */
const many = new Blob([personsAsCsv(510, 0.3)]);
const planOfMany = async () => settingsFor((await openTable(many)).header);

async function rowsOf(file: Blob): Promise<readonly (readonly string[])[]> {
  const { header, pieces } = await openTable(file);
  const rows = [header];
  for await (const piece of pieces) rows.push(...piece.rows.map(({ cells }) => [...cells]));
  return rows;
}

describe("a look at a list", () => {
  test("tells its columns and what the first rows hold, and no more", async () => {
    const file = csv(["编号", "所在旗区"], ["1", "额济纳旗"], ["2"], ["3", "", "more"], ["4"]);
    const { outcome } = await done({ kind: "preview", file });
    expect(outcome).toMatchObject({
      header: ["编号", "所在旗区"],
      headerRows: { first: 1, last: 1 },
      above: 0,
      sample: [["1", "额济纳旗"], ["2"], ["3", ""]],
      sheet: 0,
      sheets: [{ name: "", hidden: false, isList: true }],
      ticks: {},
    });
  });

  test("tells which row the header is, what stands above, and the ticks of each column", async () => {
    const file = csv(
      ["花名册"],
      ["编号", "高校毕业生", "所在旗区"],
      ["1", "√", "额济纳旗"],
      ["2", "×", "左旗"],
      ["√", "是", "左旗"],
    );
    const { outcome } = await done({ kind: "preview", file });
    expect(outcome).toMatchObject({
      headerRows: { first: 2, last: 2 },
      above: 1,
      ticks: { 0: ["1", "√"], 1: ["√", "×"] },
    });
    expect(outcome.top.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    const other = await done({ kind: "preview", file, sheet: 0, headerRow: 3 });
    expect(other.outcome).toMatchObject({ header: ["1", "√", "额济纳旗"], above: 2 });
  });

  test.each([
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "oldExcel"],
    ["nothing", "", "empty"],
    ["a workbook cut off", "PK\u0003\u0004", "broken"],
  ])("fails for %s with the reason", async (_, content, problem) => {
    await expect(done({ kind: "preview", file: new Blob([content]) })).rejects.toMatchObject({
      problem,
    });
  });
});

describe("a list that is assessed", () => {
  test("leaves out rows that cannot be read and keeps their cells", async () => {
    const { outcome, said } = await done({ kind: "assess", file: few, settings, share: alone });
    expect(outcome.account.bad).toMatchObject({ cells: 3, rows: 1 });
    expect(outcome.account.bad.listed.map(({ row }) => row)).toEqual([3, 3, 3]);
    const blocks = said.flatMap(({ block }) => block ?? []);
    expect(blocks.map(({ index, rows }) => [index, [...rows]])).toEqual([[0, [2, 4]]]);
    expect(said.at(-1)?.read).toBe(1);
  });

  test("comes to the same when several share it, in whatever order they hand it over", async () => {
    const whole = await planOfMany();
    const tallyOf = async (workers: number) => {
      const results = new Results(programmesOf(whole, data).length);
      const shares = Array.from({ length: workers }, (_, worker) => ({ worker, workers }));
      const parts = await Promise.all(
        shares.map((share) => done({ kind: "assess", file: many, settings: whole, share })),
      );
      const blocks = parts.flatMap(({ said }) => said.flatMap(({ block }) => block ?? []));
      expect(blocks.map(({ index }) => index).sort()).toEqual([0, 1]);
      for (const block of blocks.reverse()) results.add(block);
      return results.tally;
    };
    const tally = await tallyOf(1);
    expect(tally.people).toBe(510);
    expect(await tallyOf(2)).toEqual(tally);
  });

  test("accounts for every row once, whoever's share it is", async () => {
    const lines = [
      ["花名册"],
      [],
      graduateHeader,
      ...Array.from({ length: 700 }, () => graduateRow),
      bad,
      ["合计", "700"],
    ];
    const file = csv(...lines);
    const where = { ...settings, headerRow: 3 };
    const accountOf = async (workers: number) => {
      const shares = await Promise.all(
        Array.from({ length: workers }, (_, worker) =>
          done({ kind: "assess", file, settings: where, share: { worker, workers } }),
        ),
      );
      const account = shares.reduce(
        (sum, { outcome }) => sumOf(sum, outcome.account),
        emptyAccount,
      );
      const [{ outcome: { count, headerRows } = {} } = {}] = shares;
      expect(headerRows).toEqual({ first: 3, last: 3 });
      return rowSums(account, count ?? { last: 0, empty: 0 }, { first: 1, last: 1 });
    };
    const sums = { rows: 705, header: 1, people: 700, bad: 1, passed: 3, empty: 1 };
    expect(await accountOf(1)).toEqual(sums);
    expect(await accountOf(2)).toEqual(sums);
  });

  test("says how far it has read, and hands over so many rows at a time", async () => {
    const whole = await planOfMany();
    const { said } = await done({ kind: "assess", file: many, settings: whole, share: alone });
    const read = said.map((one) => one.read);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    const sizes = said.flatMap(({ block }) => block?.rows.length ?? []);
    expect(sizes).toEqual([rowsInBlock, 10]);
  });

  test("counts for whom something was filled in that the site states", async () => {
    const stated = {
      ...data,
      stated: {
        graduateYearsMeasuredAt: { by: "district", everywhere: "registration", byDistrict: {} },
      },
    } as const;
    const names = ["所在旗区", "离校两年怎么算"];
    const file = csv(names, ["额济纳旗", ""], ["额济纳旗", "不清楚"]);
    const job = { kind: "assess", file, settings: settingsFor(names), share: alone } as const;
    expect((await done(job, stated)).outcome.account.filled).toBe(1);
    expect((await done(job)).outcome.account.filled).toBe(0);
  });

  test("may have so many rows and not one more, whoever's share it is", async () => {
    const header = ["所在旗区"];
    const line = "额济纳旗\r\n";
    const assess = (rows: number) =>
      done({
        kind: "assess",
        file: new Blob([`${header}\r\n`, line.repeat(rows)]),
        settings: settingsFor(header),
        // Nobody's share, so that nothing is assessed.
        share: { worker: 999, workers: 1000 },
      });
    await expect(assess(maxRows)).resolves.toMatchObject({
      outcome: { account: { bad: { rows: 0 } } },
    });
    await expect(assess(maxRows + 1)).rejects.toMatchObject({ problem: "tooManyRows", row: null });
  });
});

describe("one person of a list", () => {
  const person = async (row: number) =>
    (await done({ kind: "person", file: few, settings, row })).outcome;

  test("is read again and assessed", async () => {
    expect(await person(2)).toMatchObject({
      row: 2,
      carried: ["=A1"],
      asOf: "2019-09-01",
      facts: { applicant: "person", district: "ejin", graduate: true },
    });
    const { assessment } = (await person(2)) ?? {};
    const subsidy = assessment?.results.find(({ programme }) => programme === "startup-subsidy");
    expect(subsidy?.verdict).toBe("eligible");
  });

  test("is nobody where the row cannot be read, or is not there", async () => {
    expect(await person(3)).toBeNull();
    expect(await person(99)).toBeNull();
  });
});

describe("results as a file", () => {
  const written = async (form: "list" | "matrix", format: "csv" | "xlsx", workers: number) => {
    const whole = await planOfMany();
    const shares = Array.from({ length: workers }, (_, worker) => ({ worker, workers }));
    const parts = await Promise.all(
      shares.map((share) =>
        done({ kind: "write", file: many, settings: whole, share, form, format }),
      ),
    );
    const all = parts.flatMap(({ outcome }) => outcome);
    return (await done({ kind: "finish", settings: whole, form, format, parts: all })).outcome;
  };

  test.each(["list", "matrix"] as const)(
    "of the form %s are the same as text and as a workbook, whoever wrote which part",
    async (form) => {
      const rows = await rowsOf(await written(form, "csv", 1));
      expect(rows.length).toBeGreaterThan(510);
      const numbers = rows.slice(1).map(([number]) => Number(number));
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(await rowsOf(await written(form, "csv", 2))).toEqual(rows);
      const filled = (all: typeof rows) => all.map((cells) => cells.join("|").replace(/\|+$/, ""));
      expect(filled(await rowsOf(await written(form, "xlsx", 1)))).toEqual(filled(rows));
    },
  );

  test("begin with the mark of UTF-8, and hold no formula", async () => {
    const [part] = (
      await done({ kind: "write", file: few, settings, share: alone, form: "list", format: "csv" })
    ).outcome;
    const parts = part ? [part] : [];
    const { outcome } = await done({
      kind: "finish",
      settings,
      form: "list",
      format: "csv",
      parts,
    });
    const bytes = new Uint8Array(await outcome.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^原表行号,编号,[\s\S]*\r\n2,"?'=A1/);
  });

  test("go on over to another sheet where one is full", async () => {
    const part = (index: number) => ({ index, rows: 600_000, text: new Blob([]) });
    const finish = async (parts: number) => {
      const job = { kind: "finish", settings, form: "list", format: "xlsx" } as const;
      const all = Array.from({ length: parts }, (_, index) => part(index));
      return (await done({ ...job, parts: all })).outcome.text();
    };
    expect(await finish(1)).not.toContain("sheet2.xml");
    expect(await finish(2)).toContain("sheet2.xml");
  });
});

test("the cells that cannot be read are written with their reasons", async () => {
  const { outcome: share } = await done({ kind: "assess", file: few, settings, share: alone });
  const { outcome } = await done({ kind: "bad", settings, bad: share.account.bad });
  expect((await rowsOf(outcome)).map((row) => row.slice(0, 3))).toEqual([
    ["行", "列", "填的内容"],
    ["3", "所在旗区", "呼和浩特"],
    ["3", "高校毕业生", "也许"],
    ["3", "毕业日期", "2018-02-30"],
  ]);
});

test("the rows that are nobody are written with why", async () => {
  const passed = [{ row: 9, reason: "total", text: "合计 12" }] as const;
  expect(await rowsOf((await done({ kind: "passed", passed })).outcome)).toEqual([
    ["行", "写的", "为什么跳过"],
    ["9", "合计 12", "合计、小计"],
  ]);
});

describe("a template", () => {
  const template = async (format: "csv" | "xlsx", part: "list" | "guide") => {
    const job = { kind: "template", applicant: "institution", heading: "id" } as const;
    return rowsOf((await done({ ...job, format, part })).outcome);
  };

  test("is the same list as text and as a workbook", async () => {
    const [header, ...rows] = await template("csv", "list");
    expect(header).toContain("district");
    expect(rows).toEqual([]);
    expect(await template("xlsx", "list")).toEqual([header]);
  });

  test("has a guide with a line for every column", async () => {
    const [header = []] = await template("csv", "list");
    expect(await template("csv", "guide")).toHaveLength(header.length + 1);
  });
});
