import { describe, expect, it } from "vitest";
import { aloud, charactersASecond, secondsOf } from "./speaking";

describe("a text aloud", () => {
  it.each([
    ["9 项", "九项"],
    ["10 项", "十项"],
    ["11 项", "十一项"],
    ["110 天", "一百一十天"],
    ["105 天", "一百零五天"],
    ["1005 天", "一千零五天"],
    ["5,000 元", "五千元"],
    ["12000 元", "一万二千元"],
    ["10500 元", "一万零五百元"],
    ["300,000 元", "三十万元"],
    ["0 项", "零项"],
    ["3.5%", "百分之三点五"],
  ])("says %s as a number: %s", (written, said) => {
    expect(aloud(written)).toBe(said);
  });

  it("says years and numbers to call digit by digit", () => {
    expect(aloud("2026年11月30日")).toBe("二零二六年十一月三十日");
    expect(aloud("打 12333 问")).toBe("打幺二三三三问");
  });
});

describe("how long it takes", () => {
  it("is counted in characters, without what stands between them", () => {
    const said = { role: "", words: "去：窗口（左旗）", states: [], description: "" };
    expect(secondsOf([said])).toBeCloseTo(5 / charactersASecond);
    expect(secondsOf([said, said])).toBeCloseTo(10 / charactersASecond);
    expect(secondsOf([])).toBe(0);
  });

  it("counts what things are, how they stand and what describes them", () => {
    const heading = { role: "heading 2", words: "依据", states: [], description: "" };
    expect(secondsOf([heading])).toBeCloseTo("依据标题级别二".length / charactersASecond);
    const opens = { ...heading, role: "disclosure, heading 2", states: ["collapsed"] };
    expect(secondsOf([opens])).toBeCloseTo("依据按钮标题级别二已折叠".length / charactersASecond);
    const box = { role: "radio", words: "是", states: ["not checked"], description: "愿意" };
    expect(secondsOf([box])).toBeCloseTo("是单选按钮未选中愿意".length / charactersASecond);
  });
});
