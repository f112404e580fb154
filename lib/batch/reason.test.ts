import { describe, expect, test } from "vitest";
import { batchProblems } from "@/locales/batch-problems";
import { reasons } from "./reason";
import { data, settingsFor } from "./testing/assessed";

const header = [
  "",
  "测算日期",
  "离校登记失业",
  "现有职工人数",
  "示范基地级别",
  "困难情形",
  "出生日期",
];
const settings = {
  ...settingsFor(header),
  uses: [
    "carry",
    "asOf",
    "fact:graduate",
    "fact:trainingDays",
    "fact:incubatorLevel",
    "fact:loanGroups",
    "fact:birthDate",
  ],
} as const;
const reasonOf = reasons(settings, data.rules.facts, batchProblems.zh);

describe("why a cell is bad", () => {
  const bad = { row: 7, column: 3, text: "x" } as const;
  const why = (column: number, problem: Parameters<typeof reasonOf>[0]["problem"]) =>
    reasonOf({ ...bad, column, problem }).reason;

  test("stands beside its row, its text and the name of its column", () => {
    expect(reasonOf({ ...bad, problem: "notWhole" })).toEqual({
      row: 7,
      column: "现有职工人数",
      text: "x",
      reason: "要填整数",
    });
    expect(reasonOf({ ...bad, column: 0, problem: "outsideHeader" }).column).toBe("第 A 列");
    expect(reasonOf({ ...bad, column: 27, problem: "outsideHeader" }).column).toBe("第 AB 列");
  });

  test("says the limits of the fact that the column is", () => {
    expect(why(3, "tooSmall")).toBe("不能小于 0");
    expect(why(3, "tooLarge")).toBe("不能大于 366");
    expect(why(6, "tooLongAgo")).toContain("超过 120 年");
  });

  test("names what can be written, and for a set also that it is none of these", () => {
    expect(why(2, "notAnOption")).toBe("要填其中的：是、否");
    expect(why(4, "notAnOption")).toBe(
      "要填其中的：都没有、国家级示范性创业孵化基地、自治区级示范性创业园或孵化基地",
    );
    expect(why(5, "notAnOption")).toMatch(/^要填其中的：.+、无$/);
  });

  test("is the same for a column that is no fact", () => {
    expect(why(1, "notAMonth")).toBe("没有这个月，月份是 1 到 12");
    expect(why(0, "notAnOption")).toBe("要填其中的：");
  });
});
