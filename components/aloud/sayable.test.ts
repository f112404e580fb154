import { describe, expect, test } from "vitest";
import { sayable, sentencesOf } from "./sayable";

describe("what is written in signs is said in words", () => {
  test.each([
    ["补贴 1,000 元/月", "补贴1000元每月"],
    ["1,234,567 元", "1234567元"],
    ["2019-09-01 起", "2019年9月1日起"],
    ["满 1 年、不到 2 年", "满1年、不到2年"],
    ["3–6 个月", "3到6个月"],
    ["3.1%", "百分之3.1"],
    ["5%~10%", "百分之5到百分之10"],
    ["≥ 100 人", "不少于100人"],
    ["自测 → 结果", "自测，结果"],
    ["← 上一题", "上一题"],
    ["看，这里，。", "看，这里。"],
    // Numbers to call are said digit by digit, numbers that are counted are not.
    ["打 12333 问", "打幺二三三三问"],
    ["12333 人社服务热线", "幺二三三三人社服务热线"],
    ["12333 人", "12333人"],
    ["12345 元", "12345元"],
    ["12,345 元", "12345元"],
    ["0483-8339192", "零四八三八三三九幺九二"],
    ["第三条 3.8", "第三条3.8"],
  ])("%s: %s", (written, said) => {
    expect(sayable(written, "zh-CN")).toBe(said);
  });

  test.each([
    ["2019-09-01", "1 September 2019"],
    ["1–3 years", "1 to 3 years"],
    ["3.1%", "3.1 percent"],
    ["1,000 yuan/month", "1000 yuan per month"],
    ["Call 12333.", "Call 1 2 3 3 3."],
    ["12345 yuan", "12345 yuan"],
    ["Check → result", "Check, result"],
  ])("%s: %s", (written, said) => {
    expect(sayable(written, "en-GB")).toBe(said);
  });
});

test("sentences end where they end, and nothing is lost or said of signs alone", () => {
  expect(sentencesOf("先登记。再去窗口！行吗？")).toEqual(["先登记。", "再去窗口！", "行吗？"]);
  expect(sentencesOf("他说“可以。”然后走了")).toEqual(["他说“可以。”", "然后走了"]);
  expect(sentencesOf("Clause 3.8 says so. Ask first.")).toEqual([
    "Clause 3.8 says so.",
    "Ask first.",
  ]);
  expect(sentencesOf("没有句号")).toEqual(["没有句号"]);
  expect(sentencesOf("… ，")).toEqual([]);
});
