import { describe, expect, it } from "vitest";
import { explainWords } from "@/locales/explain";
import type { Locale } from "@/locales/languages";
import {
  all,
  any,
  asOf,
  assessed,
  atLeast,
  atLeastSince,
  atMostSince,
  before,
  between,
  has,
  hasAny,
  later,
  lowerThan,
  no,
  noneOf,
  not,
  notYetAged,
  oneOf,
  onOrBefore,
  parameter,
  sameYear,
  stated,
  statedOn,
  sum,
  times,
  today,
  when,
  wholePart,
  years,
  yes,
  yesThisYear,
} from "./engine/language/constructors";
import type {
  ChoiceFact,
  DateFact,
  Fact,
  NumberFact,
  SetFact,
  YesNoFact,
} from "./engine/language/fact";
import { explain, explainInLine, explainNumber } from "./explain";

const shared = {
  subjects: ["person"],
  holder: "applicant",
  group: "any",
  question: "？",
  hint: "。",
} as const;

const open: YesNoFact = { ...shared, id: "open", type: "yesNo", label: "营业" };
const old: YesNoFact = { ...shared, id: "old", type: "yesNo", label: "退休" };
const born: DateFact = { ...shared, id: "born", type: "date", label: "生日" };
const left: DateFact = { ...shared, id: "left", type: "date", label: "离校" };
const count = (id: string, label: string, unit: NumberFact["unit"]): NumberFact => ({
  ...shared,
  id,
  type: "number",
  unit,
  decimals: 0,
  min: 0,
  max: 1e6,
  label,
});
const staff = count("staff", "员工", "people");
const gone = count("gone", "裁员", "people");
const rate = count("rate", "失业率", "percent");
const fee = count("fee", "费用", "yuan");
const place: ChoiceFact<"a" | "b" | "c"> = {
  ...shared,
  id: "place",
  type: "choice",
  label: "地方",
  options: [
    { id: "a", label: "甲" },
    { id: "b", label: "乙" },
    { id: "c", label: "丙" },
  ],
};
const papers: SetFact<"x" | "y"> = {
  ...shared,
  id: "papers",
  type: "set",
  label: "证书",
  options: [
    { id: "x", label: "一证" },
    { id: "y", label: "二证" },
  ],
};
const facts: readonly Fact[] = [open, old, born, left, staff, gone, rate, fee, place, papers];

const english: Readonly<Record<string, string>> = {
  营业: "Open",
  退休: "Old",
  生日: "Born",
  离校: "Left",
  员工: "Staff",
  裁员: "Laid off",
  失业率: "Rate",
  费用: "Fee",
  地方: "Place",
  甲: "A",
  乙: "B",
  丙: "C",
  证书: "Papers",
  一证: "X",
  二证: "Y",
};

/** The facts with their labels in a language. */
const factsIn = (locale: Locale): readonly Fact[] =>
  locale === "zh"
    ? facts
    : JSON.parse(JSON.stringify(facts), (key, value) => (key === "label" ? english[value] : value));

const inWords = (condition: Parameters<typeof explain>[0], locale: Locale = "zh") =>
  explainInLine(condition, factsIn(locale), explainWords[locale]);

describe("a condition in words", () => {
  it.each([
    [yes(open), "营业：是", "Open: yes"],
    [no(open), "营业：否", "Open: no"],
    [not(yes(open)), "营业：否", "Open: no"],
    [oneOf(place, "a", "b"), "地方：甲或乙", "Place: A or B"],
    [noneOf(place, "c"), "地方：除“丙”以外都行", "Place: anything but “C”"],
    [has(papers, "x"), "证书：至少有一种（一证）", "Papers: at least one of X"],
    [hasAny(papers), "证书：至少有一种", "Papers: at least one"],
    [not(has(papers, "x")), "证书：没有一证", "Papers: not X"],
    [not(hasAny(papers)), "证书：都没有", "Papers: none of them"],
    [atLeast(staff, 5), "员工 ≥ 5 人", "Staff ≥ 5 people"],
    [not(atLeast(staff, 1)), "员工 < 1 人", "Staff < 1 person"],
    [atLeast(fee, 12_000), "费用 ≥ 12,000 元", "Fee ≥ 12,000 yuan"],
  ])("%#: %j", (condition, zh, en) => {
    expect(inWords(condition)).toBe(zh);
    expect(inWords(condition, "en")).toBe(en);
  });

  it("puts a ratio compared without dividing as a percentage", () => {
    expect(inWords(atLeast(times(100, gone), times(25, staff)))).toBe("裁员 ≥ 25% × 员工");
    expect(inWords(lowerThan(times(100, gone), times(rate, sum(gone, staff))))).toBe(
      "裁员 < 失业率 × （裁员 + 员工）",
    );
  });

  it.each([
    [
      atLeastSince(born, years(16)),
      "从“生日”到申请那天，满 16 年",
      "From “Born” to the day of application: at least 16 years",
    ],
    [
      atMostSince(left, years(2)),
      "从“离校”到申请那天，不超过 2 年",
      "From “Left” to the day of application: at most 2 years",
    ],
    [
      notYetAged(born, years(25)),
      "从“生日”到申请那天，不满 25 年",
      "From “Born” to the day of application: less than 25 years",
    ],
    [onOrBefore(left, asOf), "“离校”不晚于申请那天", "“Left” is not after the day of application"],
    [
      onOrBefore(born, later(left, years(5))),
      "“生日”不晚于“离校”之后 5 年",
      "“Born” is not after 5 years after “Left”",
    ],
    [
      onOrBefore(later(left, { months: -6 }), "2020-12-31"),
      "“离校”之前 6 个月不晚于2020年12月31日",
      "6 months before “Left” is not after 31 December 2020",
    ],
    [
      before(assessed, later(born, years(45))),
      "从“生日”到测算那天，不满 45 年",
      "From “Born” to the assessment date: less than 45 years",
    ],
    [
      onOrBefore(later(today, years(2)), assessed),
      "今天之后 2 年不晚于测算那天",
      "2 years after today is not after the assessment date",
    ],
    [
      onOrBefore(statedOn, left),
      "填写那天不晚于“离校”",
      "the day on which it was stated is not after “Left”",
    ],
    [sameYear(born, left), "“生日”和“离校”在同一年", "“Born” and “Left” are in the same year"],
  ])("%#: dates", (condition, zh, en) => {
    expect(inWords(condition)).toBe(zh);
    expect(inWords(condition, "en")).toBe(en);
  });

  it("keeps lists as lists, joins nested ones and drops groups of one", () => {
    const explanation = explain(
      all(any(yes(open)), all(between(staff, 3, 12), any(yes(old), oneOf(place, "a")))),
      facts,
      explainWords.zh,
    );
    expect(explanation).toEqual({
      kind: "all",
      of: [
        { kind: "statement", words: "营业：是", facts: ["open"] },
        { kind: "statement", words: "员工 ≥ 3 人", facts: ["staff"] },
        { kind: "statement", words: "员工 ≤ 12 人", facts: ["staff"] },
        {
          kind: "any",
          of: [
            { kind: "statement", words: "退休：是", facts: ["old"] },
            { kind: "statement", words: "地方：甲", facts: ["place"] },
          ],
        },
      ],
    });
  });

  it("turns a negated group into its opposite", () => {
    expect(inWords(not(yesThisYear(open)))).toBe("营业：否或过了填写的那一年");
    expect(inWords(yesThisYear(open), "en")).toBe(
      "Open: yes; within the year in which it was stated",
    );
    expect(inWords(not(any(yes(open), atLeast(staff, 5))))).toBe("营业：否，员工 < 5 人");
  });

  it("refuses a condition over a fact that is not given", () => {
    expect(() => explain(yes(open), [], explainWords.zh)).toThrow("open");
  });
});

describe("a number in words", () => {
  const parameters = [{ id: "wage", name: "最低工资", unit: "yuan", values: [] }] as const;
  const number = (of: Parameters<typeof explainNumber>[0]) =>
    explainNumber(of, { facts, parameters }, explainWords.zh, "yuan");

  it("of money has its unit, and a dated figure its name", () => {
    expect(number({ kind: "constant", value: 5000 })).toEqual({ words: "5,000 元", parts: [] });
    expect(number(times(stated(staff), parameter("wage"))).words).toBe("员工 × 最低工资");
  });

  it("that goes by cases says what it is in which, in money or as a share", () => {
    const share = (value: number) => ({ kind: "constant", value, per: 100 }) as const;
    expect(number(when(yes(open), 800, 500)).parts).toEqual([
      [
        { when: "营业：是", value: "800 元" },
        { when: null, value: "500 元" },
      ],
    ]);
    const part = number(
      times(800, wholePart(times(when(yes(open), share(0.7), share(0.6)), staff))),
    );
    expect(part.parts).toEqual([
      [
        { when: "营业：是", value: "70%" },
        { when: null, value: "60%" },
      ],
    ]);
    expect(part.words).toContain("70%或60%（看情况）");
    const three = number(when(yes(open), 800, when(yes(old), 500, 300)));
    expect(three.words).toBe("800 元或500 元或300 元（看情况）");
    expect(three.parts.map((cases) => cases.map(({ value }) => value))).toEqual([
      ["800 元", "500 元", "300 元"],
    ]);
  });
});
