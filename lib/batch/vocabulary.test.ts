import { describe, expect, test } from "vitest";
import type { Fact } from "@/lib/policy/engine";
import {
  answerNames,
  isBlankCell,
  isUnknown,
  key,
  keyWithoutBrackets,
  Names,
  tickOf,
  type Vocabulary,
} from "./vocabulary";

describe("text as it is compared", () => {
  test.each([
    ["（灵活 就业）Ａ", "灵活就业a"],
    [" Not-Sure? ", "notsure"],
    ["a_b*c'd\"e", "abcde"],
    ["「a」『b』“c”【d】〔e〕[f]", "abcdef"],
    ["last year’s ‘a’", "lastyearsa"],
    ["a、b，c。d/e·f:g;h.i,j", "abcdefghij"],
    ["a\tb\nc", "abc"],
  ])("%j is %j", (text, expected) => expect(key(text)).toBe(expected));

  test.each([
    ["打零工（灵活就业）", "打零工"],
    ["a[bb]c【dd】e〔ff〕g(hh)", "aceg"],
    ["a（（b）c）d", "acd"],
    ["a（b", "ab"],
  ])("without what stands in brackets, %j is %j", (text, expected) => {
    expect(keyWithoutBrackets(text)).toBe(expected);
  });
});

describe("names", () => {
  const names = new Names<string>();
  names.add("flexible", ["打零工（灵活就业）", "flexible"]);
  names.add("none", ["没有", "都没有"]);
  names.add("other", ["别的（没有）", "（）"]);
  names.add("other", ["Flexible!", "别的"]);

  test("find a thing by any of them, with brackets, without, or by what stands in them", () => {
    for (const text of [
      "打零工（灵活就业）",
      "打零工",
      "灵活就业",
      "FLEXIBLE",
      "打零工（灵活就业）",
    ]) {
      expect(names.find(text), text).toBe("flexible");
    }
    expect(names.find("都没有")).toBe("none");
  });

  test.each([
    ["打零工（没有）"],
    ["打零工（否）"],
    ["打零工（已停）"],
    ["打零工（灵活就业）（否）"],
    ["打零工【拟】"],
  ])("find none where a bracket may reverse them: %s", (text) => {
    expect(names.find(text)).toBeUndefined();
    expect(names.almost(text)).toBe("flexible");
  });

  test.each([
    ["打零工（必填）"],
    ["打零工（是/否）"],
    ["打零工（年-月-日）"],
    ["打零工（例：是）"],
    ["打零工()"],
  ])("find a thing whose bracket only says how to fill it in: %s", (text) => {
    expect(names.find(text)).toBe("flexible");
    expect(names.almost(text)).toBeUndefined();
  });

  test("find none where several things bear one, and where nothing does", () => {
    expect(names.find("没有")).toBeNull();
    expect(names.find("（没有）")).toBeNull();
    expect(names.find("别的")).toBe("other");
    expect(names.find("猫")).toBeUndefined();
    expect(names.find("")).toBeUndefined();
    expect(names.find("（）")).toBeUndefined();
  });
});

const base = {
  label: "事实",
  question: "?",
  hint: "",
  group: "test",
  subjects: ["person"],
  holder: "applicant",
} as const;
const colour: Fact = {
  ...base,
  id: "colour",
  type: "choice",
  options: [
    { id: "red", label: "红" },
    { id: "green", label: "绿" },
  ],
};
const grade: Fact = {
  ...base,
  id: "grade",
  type: "choice",
  options: [5, 4].map((id) => ({ id, label: `${id}` })),
};
const papers: Fact = {
  ...base,
  id: "papers",
  type: "set",
  options: [{ id: "card", label: "证" }],
};
const vocabulary: Vocabulary = {
  facts: {
    colour: { labels: ["颜色"], options: { red: ["红色", "Scarlet"] } },
    grade: { labels: ["等级"], options: { "5": ["五级"] } },
  },
  applicants: { person: [], enterprise: [], institution: [] },
};

describe("what a cell says", () => {
  const { isYes, isNo, isBlank, isNothing, withoutUnit } = answerNames(colour, vocabulary);

  test.each(["", "不清楚", "不知道", "不详", "未知", "Not sure", "unknown", "NULL"])(
    "%j: not known",
    (text) => expect(isUnknown(text)).toBe(true),
  );

  test.each(["none", "无", "没有", "都没有", "以上都没有", "None of these."])(
    "%j: none of these",
    (text) => {
      expect(isNothing(text)).toBe(true);
      expect(isUnknown(text)).toBe(false);
    },
  );

  test.each(["yes", "TRUE", "是", "是的", "有", "对", "Y"])("%j: yes", (text) => {
    expect([isYes(text), isNo(text), isNothing(text)]).toEqual([true, false, false]);
  });

  test.each(["no", "False", "否", "不是", "没", "错", "n"])("%j: no", (text) => {
    expect([isYes(text), isNo(text), isNothing(text)]).toEqual([false, true, false]);
  });

  test.each(["是？", "是?", "有（待核实）", "是/否", "不是是", "是（否）"])(
    "%j: neither yes nor no",
    (text) => expect([isYes(text), isNo(text)]).toEqual([false, false]),
  );

  test.each(["/", "／", "—", "——", "-", " ", "N/A", "…", "\u200b"])("%j: nothing", (text) => {
    expect(isBlankCell(text)).toBe(true);
  });

  test.each(["0", "无", "a-b", "-5", "1/2", "是"])("%j: something", (text) => {
    expect(isBlankCell(text)).toBe(false);
  });

  test.each([
    ["√", "yes"],
    ["✔\ufe0f", "yes"],
    ["1", "yes"],
    ["×", "no"],
    ["X", "no"],
    ["０", "no"],
    ["2", null],
    ["是", null],
  ])("the tick %j usually means %j", (text, meaning) => expect(tickOf(text)).toBe(meaning));

  test("nothing at all between separators", () => {
    expect([" ", "、", ""].map(isBlank)).toEqual([true, true, true]);
    expect(isBlank("红")).toBe(false);
    expect(["", "猫"].map(isNothing)).toEqual([false, false]);
  });

  test.each([
    ["12 人", "people", "12"],
    ["12个月", "months", "12"],
    ["12 月", "months", "12"],
    ["30  天", "days", "30"],
    ["5项", "items", "5"],
    ["5 个", "items", "5"],
    ["¥ 300  元", "yuan", "300"],
    ["￥300", "yuan", "300"],
    ["10  %", "percent", "10"],
    ["人12", "people", "人12"],
    ["12月3", "months", "12月3"],
    ["3天4", "days", "3天4"],
    ["5项6", "items", "5项6"],
    ["3¥", "yuan", "3¥"],
    ["元3", "yuan", "元3"],
    ["10%1", "percent", "10%1"],
    ["12人", "percent", "12人"],
  ] as const)("%j in %s is the number %j", (text, unit, number) => {
    expect(withoutUnit(text, unit)).toBe(number);
  });
});

describe("an option", () => {
  test("is found by its id and by what it is called", () => {
    const { option } = answerNames(colour, vocabulary);
    expect(["red", "红色", "scarlet", "green", "绿", "5"].map(option)).toEqual([
      "red",
      "red",
      "red",
      "green",
      undefined,
      undefined,
    ]);
    expect(answerNames(papers, vocabulary).option("card")).toBe("card");
  });

  test("is a number where options are", () => {
    const { option } = answerNames(grade, vocabulary);
    expect(["5", "五级", "4"].map(option)).toEqual([5, 5, 4]);
  });

  test("is none of a yes or no", () => {
    const open: Fact = { ...base, id: "open", type: "yesNo" };
    expect(answerNames(open, vocabulary).option("yes")).toBeUndefined();
  });
});
