import { describe, expect, test } from "vitest";
import type { Row } from "@/lib/batch/table";
import { caseNameReader, mapCaseColumns } from "./columns";
import { type CaseSettings, noCaseReader, officeCaseReader } from "./read";
import { caseData } from "./testing/files";

const data = caseData("zh");
const header = [
  ...["政策", "测算日期", "按哪种规则", "填写日", "应有的结论", "应有的金额（元）", "所在旗区"],
  ...["备注", "申请人类型", "序号", "姓名"],
];
const columns = mapCaseColumns(header, data, []);
const settings: CaseSettings = {
  header,
  columns,
  asOf: null,
  law: "amended",
  today: "2026-11-30",
  ticks: {},
  blankIsNo: [],
};

const good = [
  ...["一次性创业补贴", "2019-09-01", "只看文件本身", "", "还差回答", "", "额济纳旗"],
  ...["", "个人", "1", "甲"],
];
const at = (name: string): number => header.indexOf(name);
/** The good row with another text in one column. */
const withText = (name: string, text: string): readonly string[] => good.with(at(name), text);
const read = (cells: readonly string[], flaws?: Row["flaws"]) =>
  officeCaseReader(settings, data)({ number: 7, cells, ...(flaws && { flaws }) });
/** Where something is wrong with a row, what stands there, and what it is. */
function wrongIn(...row: Parameters<typeof read>) {
  const one = read(...row);
  if (one.ok) return [];
  return one.problem.cells.map(({ column, text, problem }) => [header[column], text, problem]);
}

describe("a cell of which the file itself does not know what stands there", () => {
  test.each(["quotes", "swallowed"] as const)(
    "makes everything in its row uncertain, where it is one of %s: nothing else is said of it",
    (problem) => {
      const cells = withText("应有的结论", "够");
      const one = read(cells, [{ column: 0, problem }]);
      expect(one).toMatchObject({
        ok: false,
        problem: { row: 7, name: "1 甲", cells: [{ row: 7, column: 0, problem }] },
      });
      expect(wrongIn(cells, [{ column: 0, problem }])).toHaveLength(1);
      expect(wrongIn(cells)).toEqual([["应有的结论", "够", { is: "notAVerdict" }]]);
    },
  );

  test.each([
    ["政策", "没有"],
    ["测算日期", ""],
    ["测算日期", "2019-02-30"],
    ["按哪种规则", "2019"],
    ["填写日", "2019-02-30"],
    ["应有的结论", ""],
    ["应有的金额（元）", "5千"],
    ["所在旗区", "火星"],
    ["序号", "1"],
  ])("is told once, and nothing is made of it: %s %j", (name, text) => {
    const flaws = [{ column: at(name), problem: "noValue" }] as const;
    expect(wrongIn(withText(name, text), flaws)).toEqual([[name, text, "noValue"]]);
  });

  test("does no harm where the column says nothing of the case", () => {
    expect(read(good, [{ column: at("备注"), problem: "noValue" }]).ok).toBe(true);
  });
});

describe("the day of the statements", () => {
  test("is read, and is the assessment date where it is not told", () => {
    expect(read(good)).toMatchObject({ value: { asOf: "2019-09-01", statedOn: null } });
    expect(read(withText("填写日", "2018年12月31日"))).toMatchObject({
      value: { asOf: "2019-09-01", statedOn: "2018-12-31" },
    });
  });

  test("is told where it is none", () => {
    expect(wrongIn(withText("填写日", "2019-02-30"))).toEqual([
      ["填写日", "2019-02-30", "notADay"],
    ]);
  });
});

test("another kind of applicant is told where it stands", () => {
  expect(wrongIn(withText("申请人类型", "企业"))).toEqual([
    ["申请人类型", "企业", { is: "otherKind", kind: "person" }],
  ]);
});

test("of a long cell the first sixty characters are told", () => {
  expect(wrongIn(withText("应有的结论", "够".repeat(61)))).toEqual([
    ["应有的结论", "够".repeat(60), { is: "notAVerdict" }],
  ]);
});

test("a row that ends early has nothing in the cells that it lacks", () => {
  expect(wrongIn(good.slice(0, at("应有的结论")))).toEqual([
    ["应有的结论", "", { is: "noVerdict" }],
  ]);
  expect(read(good.slice(0, at("备注")))).toMatchObject({ ok: true, value: { name: "" } });
});

test("a case is called by all that tells it apart, as far as it stands there", () => {
  const name = (number: string, person: string) =>
    read(withText("序号", number).with(at("姓名"), person));
  expect(name(" 1 ", "甲")).toMatchObject({ value: { name: "1 甲" } });
  expect(name("", "甲")).toMatchObject({ value: { name: "甲" } });
  expect(name("1", " ")).toMatchObject({ value: { name: "1" } });
});

test("a row that looks like a sum is a case where it says any of what a case says", () => {
  const passed = noCaseReader(settings);
  const sum = header.map((name): string => (name === "序号" ? "合计" : ""));
  expect(passed({ number: 9, cells: sum })).toBe("total");
  for (const [name, text] of [
    ["政策", "一次性创业补贴"],
    ["应有的结论", "够"],
    ["应有的金额（元）", "5000"],
  ] as const) {
    expect(passed({ number: 9, cells: sum.with(at(name), text) }), name).toBeNull();
  }
  expect(passed({ number: 9, cells: header })).toBe("header");
});

test("the header is found by the names of such columns as well as by those of lists", () => {
  const named = caseNameReader(data);
  expect(named("应有的结论")).toEqual({ weight: 2, as: "verdict" });
  expect(named("高校毕业生")).toMatchObject({ weight: 2 });
  expect(named("随便写的一句话")).toBeNull();
});

test("of two columns that say the same the second is left out, and each keeps its name", () => {
  const twice = ["政策", "政策代码", "所在旗区", "备注"];
  const mapped = mapCaseColumns(twice, data, []);
  expect(mapped.columns.map(({ name }) => name)).toEqual(twice);
  expect(mapped.uses.slice(0, 2)).toEqual(["ignore", "ignore"]);
  expect(mapped.columns[1]?.note).toBe("duplicate");
});
