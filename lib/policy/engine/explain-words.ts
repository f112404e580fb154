import type { Relation } from "./language/condition";
import type { NumberFact } from "./language/fact";
import type { Locale } from "./language/text";

/** How one language puts the parts of a condition into words. */
export interface ExplainWords {
  readonly yes: string;
  readonly no: string;
  /** A label and what its answer must be. */
  readonly isAnswer: (label: string, answer: string) => string;
  readonly anythingBut: (label: string, answers: string) => string;
  readonly or: (parts: readonly string[]) => string;
  readonly and: (parts: readonly string[]) => string;
  readonly oneOfSet: (label: string, options: string) => string;
  readonly anyOfSet: (label: string) => string;
  readonly noneOfSet: (label: string, options: string) => string;
  readonly emptySet: (label: string) => string;
  readonly number: (left: string, relation: Relation, right: string) => string;
  readonly quantity: (value: number, unit: NumberFact["unit"] | null) => string;
  readonly wholePart: (of: string) => string;
  readonly smallest: (of: readonly string[]) => string;
  readonly dependsOn: (of: readonly string[]) => string;
  readonly duration: (months: number) => string;
  readonly date: (left: string, relation: Relation, right: string) => string;
  /** So much time has passed from one day until another. */
  readonly elapsed: (since: string, until: string, relation: Relation, time: string) => string;
  readonly sameYear: (left: string, right: string) => string;
  /** The day judged lies in the calendar year in which "this year" was stated, or after it. */
  readonly thisYear: string;
  readonly afterThisYear: string;
  readonly dayOfApplication: string;
  readonly dayOfAssessment: string;
  readonly dayOfStatement: string;
  readonly today: string;
  readonly day: (year: number, month: number, date: number) => string;
  readonly dateLabel: (label: string) => string;
  readonly later: (day: string, time: string) => string;
  readonly earlier: (day: string, time: string) => string;
  readonly endOf: (unit: "month" | "year", day: string) => string;
  readonly inBrackets: (words: string) => string;
}

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

/** The words in which conditions are explained, by language. */
export const explainWords: Readonly<Record<Locale, ExplainWords>> = { zh, en };
