import { describe, expect, it } from "vitest";
import { explain, explainInLine, factsOf, factsOfNumber, parametersOf } from "./explain";
import type { ChoiceFact, DateFact, Fact, NumberFact, SetFact, YesNoFact } from "./language/fact";
import { type Locale, localise } from "./language/text";
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
  exactly,
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
  percentOf,
  sameYear,
  smallest,
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
} from "./language/words";

const shared = {
  subjects: ["person"],
  holder: "applicant",
  group: "any",
  question: { zh: "？", en: "?" },
  hint: { zh: "。", en: "." },
} as const;

const open: YesNoFact = { ...shared, id: "open", type: "yesNo", label: { zh: "营业", en: "Open" } };
const old: YesNoFact = { ...shared, id: "old", type: "yesNo", label: { zh: "退休", en: "Old" } };
const born: DateFact = { ...shared, id: "born", type: "date", label: { zh: "生日", en: "Born" } };
const left: DateFact = { ...shared, id: "left", type: "date", label: { zh: "离校", en: "Left" } };
const count = (id: string, zh: string, en: string, unit: NumberFact["unit"]): NumberFact => ({
  ...shared,
  id,
  type: "number",
  unit,
  decimals: 0,
  min: 0,
  max: 1e6,
  label: { zh, en },
});
const staff = count("staff", "员工", "Staff", "people");
const gone = count("gone", "裁员", "Laid off", "people");
const rate = count("rate", "失业率", "Rate", "percent");
const fee = count("fee", "费用", "Fee", "yuan");
const place: ChoiceFact<"a" | "b" | "c"> = {
  ...shared,
  id: "place",
  type: "choice",
  label: { zh: "地方", en: "Place" },
  options: [
    { id: "a", label: { zh: "甲", en: "A" } },
    { id: "b", label: { zh: "乙", en: "B" } },
    { id: "c", label: { zh: "丙", en: "C" } },
  ],
};
const papers: SetFact<"x" | "y"> = {
  ...shared,
  id: "papers",
  type: "set",
  label: { zh: "证书", en: "Papers" },
  options: [
    { id: "x", label: { zh: "一证", en: "X" } },
    { id: "y", label: { zh: "二证", en: "Y" } },
  ],
};
const facts: readonly Fact[] = [open, old, born, left, staff, gone, rate, fee, place, papers];

const inWords = (condition: Parameters<typeof explain>[0], locale: Locale = "zh") =>
  explainInLine(condition, localise(facts, locale) as readonly Fact<string>[], locale);

describe("the facts a condition reads", () => {
  it("names each once, in the order of its words", () => {
    const condition = all(yes(open), any(atLeast(staff, 5), not(yes(open))), oneOf(place, "a"));
    expect(factsOf(condition)).toEqual(["open", "staff", "place"]);
  });

  it("goes into numbers, dates and cases", () => {
    const condition = all(
      lowerThan(times(100, gone), times(rate, sum(gone, staff))),
      onOrBefore(left, later(born, years(5))),
      any(before(assessed, later(born, years(45))), no(old)),
      atLeast(when(has(papers, "x"), wholePart(stated(fee)), 0), 1),
    );
    expect(factsOf(condition)).toEqual([
      "gone",
      "rate",
      "staff",
      "left",
      "born",
      "old",
      "papers",
      "fee",
    ]);
  });

  it("names the facts and the dated figures of an amount", () => {
    const amount = smallest(times(stated(staff), parameter("wage")), percentOf(50, fee));
    expect(factsOfNumber(amount)).toEqual(["staff", "fee"]);
    expect(parametersOf(amount)).toEqual(["wage"]);
    expect(parametersOf(exactly(5000))).toEqual([]);
  });
});

describe("a condition in words", () => {
  it.each([
    [yes(open), "营业：是", "Open: yes"],
    [no(open), "营业：否", "Open: no"],
    [not(yes(open)), "营业：否", "Open: no"],
    [oneOf(place, "a", "b"), "地方：甲或乙", "Place: A or B"],
    [noneOf(place, "c"), "地方：除「丙」以外都行", "Place: anything but “C”"],
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
      "从「生日」到申请那天，满 16 年",
      "From “Born” to the day of application: at least 16 years",
    ],
    [
      atMostSince(left, years(2)),
      "从「离校」到申请那天，不超过 2 年",
      "From “Left” to the day of application: at most 2 years",
    ],
    [
      notYetAged(born, years(25)),
      "从「生日」到申请那天，不满 25 年",
      "From “Born” to the day of application: less than 25 years",
    ],
    [
      onOrBefore(left, asOf),
      "「离校」不晚于申请那天",
      "“Left” is not after the day of application",
    ],
    [
      onOrBefore(born, later(left, years(5))),
      "「生日」不晚于「离校」之后 5 年",
      "“Born” is not after 5 years after “Left”",
    ],
    [
      onOrBefore(later(left, { months: -6 }), "2020-12-31"),
      "「离校」之前 6 个月不晚于2020年12月31日",
      "6 months before “Left” is not after 31 December 2020",
    ],
    [
      before(assessed, later(born, years(45))),
      "从「生日」到测算那天，不满 45 年",
      "From “Born” to the assessment date: less than 45 years",
    ],
    [
      onOrBefore(later(today, years(2)), assessed),
      "今天之后 2 年不晚于测算那天",
      "2 years after today is not after the assessment date",
    ],
    [
      onOrBefore(statedOn, left),
      "填写那天不晚于「离校」",
      "the day on which it was stated is not after “Left”",
    ],
    [sameYear(born, left), "「生日」和「离校」在同一年", "“Born” and “Left” are in the same year"],
  ])("%#: dates", (condition, zh, en) => {
    expect(inWords(condition)).toBe(zh);
    expect(inWords(condition, "en")).toBe(en);
  });

  it("keeps lists as lists, joins nested ones and drops groups of one", () => {
    const explanation = explain(
      all(any(yes(open)), all(between(staff, 3, 12), any(yes(old), oneOf(place, "a")))),
      localise(facts, "zh") as readonly Fact<string>[],
      "zh",
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
    expect(() => explain(yes(open), [], "zh")).toThrow("open");
  });
});
