import { describe, expect, test } from "vitest";
import { AccountBook, emptyAccount, rowSums, sumOf } from "./account";
import { assessRows, createBatch } from "./assess";
import { nobodyReader } from "./nobody";
import type { Row } from "./table";
import { data, settingsFor } from "./testing/assessed";

const header = ["序号", "姓名", "所在旗区", "出生日期", "高校毕业生", "备注"];
const settings = settingsFor(header);
const nobody = nobodyReader(settings);
const of = (...cells: readonly string[]) => nobody({ number: 9, cells });

describe("a row that is nobody", () => {
  test.each([
    [["合计", "", "", "", "12"]],
    [["合  计", "", "", "", ""]],
    [["合计：12人"]],
    [["", "小计", "", "", "3"]],
    [["13", "总计", "", "", "3"]],
    [["本页小计", "", "", "", "3"]],
    [["共 35 人"]],
    [["总计（人）", "", "", "", "3"]],
    [["Total", "", "", "", "3"]],
  ])("is a sum: %j", (cells) => expect(of(...cells)).toBe("total"));

  test.each([
    [["填表人：张三", "", "", "审核人：李四"]],
    [["制表日期:2019年9月1日"]],
    [["单位负责人（签字）：", "", "是"]],
    [["备注：以上人员均已核实"]],
    [["（公章）"]],
  ])("is whoever signs, or a note: %j", (cells) => expect(of(...cells)).toBe("signature"));

  test("is the header once more", () => {
    expect(of(...header)).toBe("header");
    expect(of("序号", "姓名", "", "出生日期")).toBe("header");
  });

  test.each([
    [["13"]],
    [["13", "张三"]],
    [["13", "张三", "", "—", "/", "外出"]],
    [["", "", "", "", "", "另附"]],
  ])("has nothing that could be assessed: %j", (cells) => expect(of(...cells)).toBe("nothing"));

  test("has only what stands in merged cells", () => {
    expect(nobody({ number: 9, cells: ["13", "", "左旗"], filled: [2] })).toBe("nothing");
    expect(nobody({ number: 9, cells: ["13", "", "左旗", "1990-01-01"], filled: [2] })).toBeNull();
  });
});

describe("somebody", () => {
  test.each([
    [["1", "甲", "左旗"]],
    [["1", "甲", "", "", "不清楚"]],
    [["", "", "左旗"]],
    [["1", "合计生", "左旗"]],
    [["1", "甲", "左旗", "", "", "合计3次"]],
    [["1", "甲", "", "", "", "", "在表头之外"]],
  ])("is %j", (cells) => expect(of(...cells)).toBeNull());

  test("may be in a row whose cells cannot be told apart, or were never computed", () => {
    const row = (problem: "quotes" | "noValue", column: number): Row => ({
      number: 9,
      cells: ["合计"],
      flaws: [{ column, problem }],
    });
    expect(nobody(row("quotes", 0))).toBeNull();
    expect(nobody({ ...row("noValue", 2), cells: ["7"] })).toBeNull();
    expect(nobody({ ...row("noValue", 5), cells: ["7"] })).toBe("nothing");
  });
});

test("assessed, left out and passed over are together all rows of the file", () => {
  const rows: readonly Row[] = [
    { number: 4, cells: ["1", "甲", "左旗"] },
    { number: 5, cells: ["2", "乙", "火星"] },
    { number: 7, cells: ["3", "丙"] },
    { number: 8, cells: ["合计", "", "3"] },
    { number: 9, cells: ['4,"丁"(大)'], flaws: [{ column: 0, problem: "quotes" }] },
    { number: 10, cells: ["5", "丁", "右旗"], filled: [1] },
  ];
  const book = new AccountBook();
  book.above([
    { number: 1, cells: ["花名册"] },
    { number: 2, cells: ["2019年"] },
  ]);
  const assessed = assessRows(createBatch(settings, data), rows, book);
  expect(assessed.map(({ row }) => row)).toEqual([4, 10]);
  const { bad, passed, remarks } = book.all;
  expect(bad.listed.map(({ row, problem }) => [row, problem])).toEqual([
    [5, "notAnOption"],
    [9, "quotes"],
  ]);
  expect(passed.listed).toEqual([
    { row: 1, reason: "above", text: "花名册" },
    { row: 2, reason: "above", text: "2019年" },
    { row: 7, reason: "nothing", text: "3 丙" },
    { row: 8, reason: "total", text: "合计 3" },
  ]);
  expect(remarks.listed).toEqual([{ row: 10, column: 1, text: "丁", remark: "samePerson" }]);
  const sums = rowSums(
    sumOf(emptyAccount, book.all),
    { last: 10, empty: 1 },
    { first: 1, last: 1 },
  );
  expect(sums).toEqual({ rows: 10, header: 1, people: 2, bad: 2, passed: 5, empty: 1 });
  expect(sums.header + sums.people + sums.bad + sums.passed).toBe(sums.rows);
});
