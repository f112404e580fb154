import type { NumberFact, Relation } from "@/lib/policy/engine";
import type { ExplainWords } from "@/lib/policy/explain";
import { defineMessages } from "./define";

const signs: Readonly<Record<Relation, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
};

/** Digits in groups of three. */
export function grouped(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

const number = (left: string, relation: Relation, right: string): string =>
  `${left} ${signs[relation]} ${right}`;

const zhUnits: Readonly<Record<NumberFact["unit"], string>> = {
  people: " 人",
  months: " 个月",
  days: " 天",
  items: " 个",
  yuan: " 元",
  percent: "%",
};

const zh: ExplainWords = {
  yes: "是",
  no: "否",
  isAnswer: (label, answer) => `${label}：${answer}`,
  anythingBut: (label, answers) => `${label}：除「${answers}」以外都行`,
  or: (parts) => parts.join("、").replace(/、([^、]*)$/, "或$1"),
  and: (parts) => parts.join("，"),
  oneOfSet: (label, options) => `${label}：至少有一种（${options}）`,
  anyOfSet: (label) => `${label}：至少有一种`,
  noneOfSet: (label, options) => `${label}：没有${options}`,
  emptySet: (label) => `${label}：都没有`,
  number,
  quantity: (value, unit) => grouped(value) + (unit ? zhUnits[unit] : ""),
  wholePart: (of) => `${of}（不足 1 的舍去）`,
  smallest: (of) => `${of.join("、")}中最小的`,
  dependsOn: (of) => `${of.join("或")}（看情况）`,
  duration: (months) => (months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`),
  date: (left, relation, right) => {
    const words = { ">=": "不早于", ">": "晚于", "<=": "不晚于", "<": "早于", "=": "就是" };
    return `${left}${words[relation]}${right}`;
  },
  elapsed: (since, until, relation, time) => {
    const words = { ">=": "满", ">": "超过", "<=": "不超过", "<": "不满", "=": "正好" };
    return `从${since}到${until}，${words[relation]} ${time}`;
  },
  sameYear: (left, right) => `${left}和${right}在同一年`,
  thisYear: "填写的那一年以内",
  afterThisYear: "过了填写的那一年",
  dayOfApplication: "申请那天",
  dayOfAssessment: "测算那天",
  dayOfStatement: "填写那天",
  today: "今天",
  day: (year, month, date) => `${year}年${month}月${date}日`,
  dateLabel: (label) => `「${label}」`,
  later: (day, time) => `${day}之后 ${time}`,
  earlier: (day, time) => `${day}之前 ${time}`,
  endOf: (unit, day) => `${day}所在的那${unit === "month" ? "个月月底" : "一年年底"}`,
  inBrackets: (words) => `（${words}）`,
};

const enUnits: Readonly<Record<NumberFact["unit"], readonly [one: string, many: string]>> = {
  people: [" person", " people"],
  months: [" month", " months"],
  days: [" day", " days"],
  items: ["", ""],
  yuan: [" yuan", " yuan"],
  percent: ["%", "%"],
};

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const en: ExplainWords = {
  yes: "yes",
  no: "no",
  isAnswer: (label, answer) => `${label}: ${answer}`,
  anythingBut: (label, answers) => `${label}: anything but “${answers}”`,
  or: (parts) => parts.join(", ").replace(/, ([^,]*)$/, " or $1"),
  and: (parts) => parts.join("; "),
  oneOfSet: (label, options) => `${label}: at least one of ${options}`,
  anyOfSet: (label) => `${label}: at least one`,
  noneOfSet: (label, options) => `${label}: not ${options}`,
  emptySet: (label) => `${label}: none of them`,
  number,
  quantity: (value, unit) => grouped(value) + (unit ? enUnits[unit][value === 1 ? 0 : 1] : ""),
  wholePart: (of) => `the whole part of ${of}`,
  smallest: (of) => `the smallest of ${of.join(", ")}`,
  dependsOn: (of) => `${of.join(" or ")}, as the case may be`,
  duration: (months) => {
    const [count, unit] = months % 12 === 0 ? [months / 12, "year"] : [months, "month"];
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
  },
  date: (left, relation, right) => {
    const words = {
      ">=": "is not before",
      ">": "is after",
      "<=": "is not after",
      "<": "is before",
      "=": "is",
    };
    return `${left} ${words[relation]} ${right}`;
  },
  elapsed: (since, until, relation, time) => {
    const words = {
      ">=": "at least",
      ">": "more than",
      "<=": "at most",
      "<": "less than",
      "=": "exactly",
    };
    return `From ${since} to ${until}: ${words[relation]} ${time}`;
  },
  sameYear: (left, right) => `${left} and ${right} are in the same year`,
  thisYear: "within the year in which it was stated",
  afterThisYear: "after the year in which it was stated",
  dayOfApplication: "the day of application",
  dayOfAssessment: "the assessment date",
  dayOfStatement: "the day on which it was stated",
  today: "today",
  day: (year, month, date) => `${date} ${monthNames[month - 1] ?? ""} ${year}`,
  dateLabel: (label) => `“${label}”`,
  later: (day, time) => `${time} after ${day}`,
  earlier: (day, time) => `${time} before ${day}`,
  endOf: (unit, day) => `the end of the ${unit} of ${day}`,
  inBrackets: (words) => `(${words})`,
};

/** The words in which conditions are explained. */
export const explainWords = defineMessages<ExplainWords>({ zh, en });
