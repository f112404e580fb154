import { describe, expect, test } from "vitest";
import { agrees, type CaseRow, caseChecker } from "./check";
import { checkedFile } from "./testing/files";

const header =
  "编号,政策,测算日期,按哪种规则,应有的结论,应有的金额（元）,所在旗区,高校毕业生,毕业日期,创业情况,登记注册日期,第一次创业,一直正常经营,领过创业补贴\n";
const facts = "额济纳旗,是,2018-06-30,个体工商户,2018-08-15,是,是,否";
const say = (id: string, expected: string, day = "2019-09-01", law = "只看文件本身") =>
  `${id},一次性创业补贴,${day},${law},${expected},${facts}\n`;

/** What became of a row, in a word; of one that could not be read, what is wrong with its cells. */
function became(row: CaseRow | undefined): unknown {
  if (row?.is === "passed") return row.passed.reason;
  if (row?.is === "unread") {
    return row.unread.cells.map(({ problem }) => problem);
  }
  if (row?.is !== "checked") return undefined;
  const { differs } = row.checked;
  return agrees(row.checked) ? "agrees" : differs;
}
const one = async (line: string, of = header) => became((await checkedFile(of + line)).rows[0]);

describe("a verdict", () => {
  test.each(["现在可以申请", "eligible", "Can apply now", "现在可以申请（eligible）"])(
    "%s is what it came to",
    async (word) => {
      expect(await one(say("1", `${word},`))).toBe("agrees");
    },
  );

  test.each([
    "条件不够",
    "还没到日子",
    "由办理单位决定",
    "还差回答",
    "已经有了",
    "不在有效期",
    "已经停办",
    "先问还办不办",
  ])("%s is not", async (word) => {
    expect(await one(say("1", `${word},`))).toEqual({ verdict: true, amount: false });
  });

  test("on its line and a day before", async () => {
    expect(await one(say("1", "现在可以申请,", "2019-08-15"))).toBe("agrees");
    expect(await one(say("1", "还没到日子,", "2019-08-14"))).toBe("agrees");
    expect(await one(say("1", "现在可以申请,", "2019-08-14"))).toEqual({
      verdict: true,
      amount: false,
    });
  });

  test("is about the conditions; whether anybody says that it runs only where that is expected", async () => {
    const later = "额济纳旗,否,,个体工商户,2018-08-15,是,是,否";
    const of = header.replace("\n", ",认定的就业困难人员\n");
    const expects = (word: string, law: string) =>
      one(`1,一次性创业补贴,2026-09-01,${law},${word},,${later},是\n`, of);
    expect(await expects("现在可以申请", "加上后来的文件")).toBe("agrees");
    expect(await expects("先问还办不办", "加上后来的文件")).toBe("agrees");
    expect(await expects("由办理单位决定", "加上后来的文件")).toEqual({
      verdict: true,
      amount: false,
    });
  });
});

describe("an amount", () => {
  test.each(["", "5000", "5,000元", "0.5万", "5000.00", "￥5000", "／"])(
    "%j is what it came to, or is not looked at",
    async (amount) => {
      const cell = amount.includes(",") ? `"${amount}"` : amount;
      expect(await one(say("1", `eligible,${cell}`))).toBe("agrees");
    },
  );

  test.each(["4999.99", "5000.01", "无", "0", "5万"])("%s is not", async (amount) => {
    expect(await one(say("1", `eligible,${amount}`))).toEqual({ verdict: false, amount: true });
  });

  test("无 agrees where there is none", async () => {
    expect(await one(say("1", "还没到日子,无", "2019-08-14"))).toEqual({
      verdict: false,
      amount: true,
    });
    const refused = say("1", "条件不够,无").replace("个体工商户", "准备创业");
    expect(await one(refused)).toBe("agrees");
  });

  test.each(["5千", "5000.001", "-1", "约5000"])("%s is none", async (amount) => {
    expect(await one(say("1", `eligible,${amount}`))).toEqual([{ is: "notAnAmount" }]);
  });
});

describe("the law of a case", () => {
  // By the document a loan of at most 150,000; since 2020-04 by a later paper 200,000.
  const loan = "编号,政策,测算日期,规则,结论,金额,所在旗区,高校毕业生,别的没还清的贷款,创业情况\n";
  const of = (law: string, amount: string) =>
    one(
      `1,startup-loan-individual,2020-06-01,${law},eligible,${amount},额济纳旗,是,否,个体工商户\n`,
      loan,
    );

  test.each([
    ["document", "15万", "20万"],
    ["只看文件本身", "15万", "20万"],
    ["只看 2019 年文件", "15万", "20万"],
    ["the document alone", "15万", "20万"],
    ["amended", "20万", "15万"],
    ["加上后来的文件", "20万", "15万"],
    ["", "20万", "15万"],
  ])("%j", async (law, right, wrong) => {
    expect(await of(law, right)).toBe("agrees");
    expect(await of(law, wrong)).toEqual({ verdict: false, amount: true });
  });

  test("is none of ours", async () => {
    expect(await of("2019", "15万")).toEqual([{ is: "notALaw" }]);
  });
});

describe("a row that cannot be read", () => {
  test.each([
    ["no such day", say("1", "eligible,", "2019-02-30"), ["notADay"]],
    ["a month alone", say("1", "eligible,", "2019-02"), ["notADate"]],
    ["no day", say("1", "eligible,", ""), [{ is: "noDay" }]],
    ["no programme", say("1", "eligible,").replace("一次性创业补贴", ""), [{ is: "noProgramme" }]],
    ["another", say("1", "eligible,").replace("一次性", "两次"), [{ is: "notAProgramme" }]],
    ["no verdict", say("1", ","), [{ is: "noVerdict" }]],
    ["a verdict of nobody's", say("1", "够,"), [{ is: "notAVerdict" }]],
    ["an answer", say("1", "eligible,").replace("额济纳旗", "火星"), ["notAnOption"]],
    [
      "a fact of another kind",
      say("1", "eligible,").replace("一次性创业补贴", "稳岗返还"),
      Array(7).fill("otherApplicant"),
    ],
  ])("%s", async (_, line, problems) => {
    expect(await one(line)).toEqual(problems);
  });

  test("is of another kind than its programme", async () => {
    const of = header.replace("\n", ",申请人类型\n");
    const line = (kind: string) => say("1", "eligible,").replace("\n", `,${kind}\n`);
    expect(await one(line("个人"), of)).toBe("agrees");
    const refused = await one(`1,一次性创业补贴,2019-09-01,,eligible,,额济纳旗,,,,,,,,企业\n`, of);
    expect(refused).toEqual([{ is: "otherKind", kind: "person" }]);
  });

  test("says everything at once", async () => {
    expect(await one(say("1", "够,5千", "2019-02-30").replace("额济纳旗", "火星"))).toEqual([
      { is: "notAVerdict" },
      { is: "notAnAmount" },
      "notADay",
      "notAnOption",
    ]);
    const of = header.replace("\n", ",企业规模\n");
    const line = say("1", "够,", "2019-02-30").replace("一次性", "两次").replace("\n", ",小型\n");
    expect(await one(line, of)).toEqual([
      { is: "notAProgramme" },
      { is: "notAVerdict" },
      "notADay",
    ]);
  });

  test("bears the name of an earlier one of the same programme, day and law", async () => {
    const { rows } = await checkedFile(
      header +
        say("甲", "eligible,") +
        say("甲", "条件不够,") +
        say("甲", "eligible,", "2019-09-02") +
        say("甲", "eligible,", "2019-09-01", "") +
        say("乙", "eligible,") +
        say("", "eligible,") +
        say("", "eligible,"),
    );
    const again = [{ is: "sameCase", row: 2 }];
    expect(rows.map(became)).toEqual(["agrees", again, ...Array(5).fill("agrees")]);
  });

  test("lets a day be told for all", async () => {
    const line = say("1", "eligible,", "");
    expect(became((await checkedFile(header + line, { asOf: "2019-09-01" })).rows[0])).toBe(
      "agrees",
    );
    const before = await checkedFile(header + line, { asOf: "2019-08-14" });
    expect(became(before.rows[0])).toEqual({ verdict: true, amount: false });
  });
});

describe("nobody is lost", () => {
  test("every row of the file is in one of the sums", async () => {
    const { rows, sums } = await checkedFile(
      [
        "某旗案例\n",
        header,
        say("1", "eligible,"),
        say("2", "条件不够,"),
        say("3", "够,"),
        "\n",
        header,
        "合计,,,,,,3\n",
        "4,,,,,,\n",
        "填表人：某某\n",
      ].join(""),
    );
    expect(rows.map(became)).toEqual([
      "agrees",
      { verdict: true, amount: false },
      [{ is: "notAVerdict" }],
      "header",
      "total",
      "nothing",
      "signature",
    ]);
    expect(sums).toEqual({
      ...{ rows: 10, header: 1, agree: 1, differ: 1, unread: 1 },
      ...{ passed: 6, empty: 1 },
    });
    const { header: head, agree, differ, unread, passed } = sums;
    expect(head + agree + differ + unread + passed).toBe(sums.rows);
  });

  test("a case of whom nothing is known is one all the same, and so is one that is called 合计", async () => {
    const of = "编号,政策,测算日期,结论,所在旗区\n";
    const { rows } = await checkedFile(
      `${of}1,一次性创业补贴,2019-09-01,还差回答,\n合计,一次性创业补贴,2019-09-01,还差回答,\n`,
    );
    expect(rows.map(became)).toEqual(["agrees", "agrees"]);
  });

  test("what looks personal is held back from the name of a case, and tells one from another all the same", async () => {
    const { rows } = await checkedFile(
      header +
        say("张三13812345678", "够,") +
        say("张三13812345678", "eligible,") +
        say("张三13912345678", "eligible,"),
    );
    expect(rows[0]).toMatchObject({ unread: { name: "张三***" } });
    expect(rows.map(became).slice(1)).toEqual(["agrees", "agrees"]);
  });
});

test("a case of a programme of which nothing is said is not passed over in silence", async () => {
  const { rows } = await checkedFile(header + say("1", "eligible,"));
  const [row] = rows;
  if (row?.is !== "checked") throw new Error("it is no case");
  const { assessment, filled } = row.checked;
  const check = (results: typeof assessment.results) =>
    caseChecker({
      noCase: () => null,
      read: () => ({ ok: true, value: row.checked.case }),
      assess: () => ({ assessment: { ...assessment, results }, filled }),
    })({ number: 2, cells: [] });
  expect(check(assessment.results)).toEqual(row);
  expect(() => check([])).toThrow("startup-subsidy is not among the results");
});

test("columns are told by name, the first of two, and several that tell cases apart", async () => {
  const { columns, rows } = await checkedFile(
    `序号,姓名,Programme,政策代码,Assessment date,Expected verdict,备注\n1,张三,创业,startup-subsidy,2019-09-01,unknown,\n`,
  );
  expect(columns.at).toMatchObject({ case: [0, 1], programme: [2], verdict: [5], amount: [] });
  expect(columns.columns.map(({ use, note }) => note ?? use)).toEqual([
    ...["ignore", "ignore", "ignore", "duplicate"],
    ...["asOf", "ignore", "carry"],
  ]);
  expect(rows[0]).toMatchObject({ unread: { name: "1 张三" } });
});
