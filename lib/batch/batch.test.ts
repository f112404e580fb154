import { describe, expect, test } from "vitest";
import { assess, rules, verdicts } from "@/lib/policy";
import { documentsHere, operator, statedFacts } from "@/lib/settings";
import { batchExport } from "@/locales/batch-export";
import { batchProblems } from "@/locales/batch-problems";
import { batchTemplate } from "@/locales/batch-template";
import { createBatch, type JudgedRow } from "./assess";
import { BadCellList, mostKept, noBadCells, together } from "./bad-cells";
import { packBlock } from "./block";
import { mapColumns } from "./columns";
import { batchData } from "./data";
import { linesIn } from "./lines";
import { reasons } from "./reason";
import { everybody, Results } from "./results";
import type { Plan } from "./rows";
import { headings, templateFor } from "./template";
import { listMaker } from "./testing/list";

const data = batchData("zh", documentsHere, statedFacts(operator));
const { vocabulary } = data;

function planFor(header: readonly string[], applicant: Plan["applicant"] = "person"): Plan {
  const uses = mapColumns(header, data.rules.facts, vocabulary, applicant).map(({ use }) => use);
  return { header, uses, applicant, asOf: "2019-09-01", today: "2026-11-25" };
}

function judgeAll(plan: Plan, rows: readonly (readonly string[])[]) {
  const batch = createBatch(plan, data);
  return { batch, read: rows.map((cells, index) => batch.judge({ number: index + 2, cells })) };
}

const good = (read: ReturnType<typeof judgeAll>["read"]): readonly JudgedRow[] =>
  read.flatMap((one) => ("bad" in one ? [] : [one]));

const header = [
  "编号",
  "所在旗区",
  "高校毕业生",
  "毕业日期",
  "创业情况",
  "登记注册日期",
  "第一次创业",
  "一直正常经营",
  "领过创业补贴",
];
const graduate = [
  "=A1",
  "额济纳旗",
  "是",
  "2018/6/30",
  "个体工商户",
  "2018年8月15日",
  "是",
  "是",
  "否",
];

describe("a list", () => {
  test("is assessed as the same answers are anywhere else", () => {
    const { header: names, row } = listMaker(rules.facts, vocabulary, "person", 0.7);
    const rows = Array.from({ length: 200 }, (_, index) => row(index + 1, 5));
    for (const { facts, asOf, assessment } of good(judgeAll(planFor(names), rows).read)) {
      const elsewhere = assess(facts, asOf).results.map(({ verdict, amount, window }) => ({
        verdict,
        amount,
        window,
      }));
      expect(
        assessment.results.map(({ verdict, amount, window }) => ({ verdict, amount, window })),
      ).toEqual(elsewhere);
    }
    expect(good(judgeAll(planFor(names), rows).read)).toHaveLength(200);
  });

  test("leaves out rows with bad cells and names each cell with its reason", () => {
    const plan = planFor(header);
    const { read } = judgeAll(plan, [
      graduate,
      ["2", "呼和浩特", "也许", "2018-02-30", "", "", "", "", ""],
      [...graduate, "", "more"],
      ["4"],
    ]);
    const bad = read.flatMap((one) => ("bad" in one ? one.bad : []));
    expect(bad.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [3, 1, "notAnOption"],
      [3, 2, "notAnOption"],
      [3, 3, "notADay"],
      [4, 10, "outsideHeader"],
    ]);
    const reasonOf = reasons(plan, data.rules.facts, batchProblems.zh);
    expect(bad.map(reasonOf).map(({ column, text }) => [column, text])).toEqual([
      ["所在旗区", "呼和浩特"],
      ["高校毕业生", "也许"],
      ["毕业日期", "2018-02-30"],
      ["第 K 列", "more"],
    ]);
    expect(bad.map(reasonOf)[0]?.reason).toContain("额济纳旗");
    expect(good(read).map(({ row }) => row)).toEqual([2, 5]);
  });

  test("shows of a bad cell no more than its first 60 signs", () => {
    const { read } = judgeAll(planFor(["所在旗区"]), [["x".repeat(61)], ["y"]]);
    const bad = read.flatMap((one) => ("bad" in one ? one.bad : []));
    expect(bad.map(({ text }) => text)).toEqual(["x".repeat(60), "y"]);
  });

  test("may tell the day and the kind of applicant of each row", () => {
    const plan = planFor(["申请人类型", "测算日期", "出生日期", "现有职工人数"]);
    const { read } = judgeAll(plan, [
      ["企业", "2020-01-01", "", "5"],
      ["", "", "1990-01-01", ""],
      ["企业", "", "1990-01-01", "5"],
      ["猫", "昨天", "", ""],
    ]);
    expect(good(read).map(({ facts, asOf }) => [facts.applicant, asOf])).toEqual([
      ["enterprise", "2020-01-01"],
      ["person", "2019-09-01"],
    ]);
    const problems = read.flatMap((one) =>
      "bad" in one ? one.bad.map(({ problem }) => problem) : [],
    );
    expect(problems).toEqual(["otherApplicant", "notAKind", "notADate"]);
  });

  test("leaves out a day of birth that cannot be on the row's own day, and says why", () => {
    const plan = planFor(["出生日期", "测算日期"]);
    const { read } = judgeAll(plan, [
      ["2019-09-01", ""],
      ["2019-09-02", ""],
      ["2019-09-02", "2019-09-02"],
      ["1899-09-01", ""],
      ["1899-08-31", ""],
    ]);
    expect(good(read).map(({ row }) => row)).toEqual([2, 4, 5]);
    const bad = read.flatMap((one) => ("bad" in one ? one.bad : []));
    expect(bad.map(({ row, problem }) => [row, problem])).toEqual([
      [3, "afterAssessment"],
      [6, "tooLongAgo"],
    ]);
    const reasonOf = reasons(plan, data.rules.facts, batchProblems.zh);
    expect(bad.map(reasonOf).map(({ reason }) => reason)).toEqual([
      expect.stringContaining("测算日期以后"),
      expect.stringContaining("超过 120 年"),
    ]);
  });

  test("warns of a row whose day is more than two years ahead of the present one", () => {
    const { read } = judgeAll(planFor(["测算日期"]), [["2028-11-25"], ["2028-11-26"]]);
    expect(good(read).map(({ assessment }) => assessment.warnings)).toEqual([
      [],
      ["assessed-far-ahead"],
    ]);
  });

  test("takes what the site states for all where a cell is empty, not where it says 不清楚", () => {
    const stated = {
      ...data,
      stated: {
        graduateYearsMeasuredAt: { everywhere: "registration", byDistrict: {} },
        localUnemploymentPercent: {},
      },
    } as const;
    const names = ["所在旗区", "离校两年怎么算"];
    const batch = createBatch(planFor(names), stated);
    const filled = ["", "不清楚"].map((cell, index) => {
      const one = batch.judge({ number: index + 2, cells: ["ejin", cell] });
      return "bad" in one ? null : one.filled.length;
    });
    expect(filled).toEqual([1, 0]);
  });
});

describe("results in lines", () => {
  const { batch, read } = judgeAll(planFor(header), [graduate]);
  const [judged] = good(read);

  test("list what is not out of the question, with amount, days and office", () => {
    const lines = linesIn("list", batch, data.rules, batchExport.zh);
    const rows = judged ? lines.linesOf(judged) : [];
    const at = (name: string) => lines.header.indexOf(name);
    const subsidy = rows.find((row) => row[at("政策代码")] === "startup-subsidy");
    expect(lines.header.slice(0, 2)).toEqual(["原表行号", "编号"]);
    expect(subsidy?.slice(0, 2)).toEqual([2, "=A1"]);
    expect(subsidy?.[at("结论")]).toBe("现在可以申请");
    expect(subsidy?.[at("金额（元）")]).toBe(5000);
    expect([subsidy?.[at("最早可申请日")], subsidy?.[at("最晚可申请日")]]).toEqual([
      "2019-08-15",
      "2020-06-30",
    ]);
    expect(subsidy?.[at("去哪里办")]).toBe("登记地旗区的人社部门");
    expect(subsidy?.[at("牵头部门")]).toBe("盟财政局");
    expect(rows.every((row) => row.length === lines.header.length)).toBe(true);
    expect(rows.map((row) => row[at("结论")])).not.toContain("条件不够");
  });

  test("name the counter with the district where it goes by that, and leave out what is had", () => {
    const names = ["所在旗区", "遇到急难", "办了失业登记"];
    const plan = planFor(names);
    expect(plan.uses).not.toContain("carry");
    const one = judgeAll(plan, [["额济纳旗", "是", "是"]]);
    const [person] = good(one.read);
    if (!person) throw new Error("no row");
    const list = linesIn("list", one.batch, data.rules, batchExport.zh);
    const rows = list.linesOf(person);
    const at = (name: string) => list.header.indexOf(name);
    const counterOf = (id: string) =>
      rows.find((row) => row[at("政策代码")] === id)?.[at("去哪里办")];
    expect(counterOf("temporary-relief")).toBe("额济纳旗的苏木镇（街道）或旗区民政部门");
    expect(counterOf("key-group-tax-relief")).toBe("主管税务机关");
    expect(rows.map((row) => row[at("政策代码")])).not.toContain("unemployment-registration");
    const matrix = linesIn("matrix", one.batch, data.rules, batchExport.zh);
    const [line] = matrix.linesOf(person);
    expect(line?.[matrix.header.indexOf("失业登记·结论")]).toBe("已经有了");
  });

  test("do not count what comes to 0 yuan among what can be had", () => {
    const ids = [
      "district",
      "paysUnemploymentInsurance",
      "layoffsLastYear",
      "premiumPaidLastYearYuan",
    ];
    const one = judgeAll(planFor(ids, "enterprise"), [
      ["ejin", "是", "0", "0"],
      ["ejin", "是", "0", "0.01"],
    ]);
    const programmes = one.batch.programmes.map(({ id }) => id);
    const packed = new Results(programmes.length);
    packed.add(packBlock(0, good(one.read), programmes, { fact: "district", ids: ["ejin"] }));
    expect(packed.tally).toMatchObject({ people: 2, withSomething: 1 });
    const matrix = linesIn("matrix", one.batch, data.rules, batchExport.zh);
    const counts = good(one.read).map(
      (judged) => matrix.linesOf(judged)[0]?.[matrix.header.indexOf("可申请项数")],
    );
    expect(counts).toEqual([0, 1]);
  });

  test("make a matrix with every programme of the applicant", () => {
    const lines = linesIn("matrix", batch, data.rules, batchExport.zh);
    const rows = judged ? lines.linesOf(judged) : [];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(lines.header.length);
    expect(lines.header).toContain("一次性创业补贴·结论");
    expect(rows[0]?.[lines.header.indexOf("一次性创业补贴·结论")]).toBe("现在可以申请");
    expect(rows[0]?.[lines.header.indexOf("合计（元）")]).toBe(5000);
  });
});

describe("packed results", () => {
  const { header: names, row } = listMaker(rules.facts, vocabulary, "person", 0.8);
  const rows = Array.from({ length: 90 }, (_, index) => row(index + 1, 11));
  const { batch, read } = judgeAll(planFor(names), rows);
  const judged = good(read);
  const programmes = batch.programmes.map(({ id }) => id);
  const districts = { fact: "district", ids: ["alxa-left", "alxa-right", "ejin"] };
  const results = new Results(programmes.length);
  for (const index of [2, 0, 1]) {
    results.add(packBlock(index, judged.slice(index * 30, index * 30 + 30), programmes, districts));
  }

  test("count every verdict and add what people can have", () => {
    expect(results.tally.people).toBe(90);
    for (const [place, id] of programmes.entries()) {
      const counts = verdicts.map(
        (verdict) =>
          judged.filter(({ assessment }) =>
            assessment.results.some((one) => one.programme === id && one.verdict === verdict),
          ).length,
      );
      expect(results.tally.programmes[place]?.counts, id).toEqual(counts);
    }
    const total = judged.reduce((sum, { assessment }) => sum + assessment.best.totalYuan, 0);
    expect(results.tally.fen).toBe(Math.round(total * 100));
  });

  test("are found by programme, verdict, district and text, in the order of the list", () => {
    const rowsOf = (wanted: Parameters<Results["find"]>[0]) =>
      [...results.find(wanted)].map((place) => results.at(place)?.row);
    expect(rowsOf(everybody)).toEqual(judged.map((one) => one.row));
    const has = (one: JudgedRow, id: string | null, verdict: string) =>
      one.assessment.results.some(
        (result) => (id === null || result.programme === id) && result.verdict === verdict,
      );
    const eligible = verdicts.indexOf("eligible");
    expect(rowsOf({ ...everybody, verdict: eligible })).toEqual(
      judged.filter((one) => has(one, null, "eligible")).map((one) => one.row),
    );
    expect(rowsOf({ ...everybody, programme: 0, verdict: eligible })).toEqual(
      judged.filter((one) => has(one, programmes[0] ?? "", "eligible")).map((one) => one.row),
    );
    expect(rowsOf({ ...everybody, district: 2 })).toEqual(
      judged.filter(({ facts }) => facts.district === "ejin").map((one) => one.row),
    );
    expect(rowsOf({ ...everybody, text: "-000007" })).toEqual([8]);
    expect(rowsOf({ ...everybody, text: "31" })).toEqual([31, 32]);
  });
});

describe("bad cells", () => {
  test("are all counted, the first kept in order", () => {
    const one = (row: number) => [{ row, column: 0, text: "", problem: "notADay" as const }];
    const [odd, even] = [new BadCellList(), new BadCellList()];
    for (let row = 1; row <= mostKept + 10; row += 1) (row % 2 ? odd : even).add(one(row));
    const all = together(together(noBadCells, even.all), odd.all);
    expect([all.cells, all.rows, all.kept.length]).toEqual([
      mostKept + 10,
      mostKept + 10,
      mostKept,
    ]);
    expect(all.kept.map(({ row }) => row)).toEqual(
      Array.from({ length: mostKept }, (_, index) => index + 1),
    );
  });
});

describe("templates", () => {
  test.each(["person", "enterprise", "institution"] as const)(
    "for %s are recognised whole, in every heading",
    (applicant) => {
      for (const heading of headings) {
        const {
          header: names,
          guide,
          choices,
        } = templateFor(applicant, heading, data, batchTemplate.zh);
        const columns = mapColumns(names, data.rules.facts, vocabulary, applicant);
        expect(columns[0]?.use).toBe("carry");
        expect(columns.slice(1).every(({ use }) => use.startsWith("fact:"))).toBe(true);
        expect(guide).toHaveLength(names.length + 1);
        expect(choices.every(({ column }) => names[column] !== undefined)).toBe(true);
      }
    },
  );

  test("offer and name only values that are understood", () => {
    const { header: names, choices } = templateFor("person", "zh", data, batchTemplate.zh);
    for (const { column, values } of choices) {
      for (const value of values) {
        const cells = names.map((_, place) => (place === column ? value : ""));
        const { read } = judgeAll(planFor(names), [cells]);
        expect(good(read), `${names[column]}: ${value}`).toHaveLength(1);
      }
    }
  });
});
