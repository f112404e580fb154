import type { NumberFact } from "@/lib/policy/engine";
import type { ExplainWords } from "@/lib/policy/explain";
import { grouped, number } from "./shapes";

const units: Readonly<Record<NumberFact["unit"], string>> = {
  people: " 人",
  months: " 个月",
  days: " 天",
  items: " 个",
  yuan: " 元",
  percent: "%",
};

/** The words in which conditions are explained. */
export const explainWords = {
  yes: "是",
  no: "否",
  isAnswer: (label, answer) => `${label}：${answer}`,
  anythingBut: (label, answers) => `${label}：除“${answers}”以外都行`,
  or: (parts) => parts.join("、").replace(/、([^、]*)$/, "或$1"),
  and: (parts) => parts.join("，"),
  oneOfSet: (label, options) => `${label}：至少有一种（${options}）`,
  anyOfSet: (label) => `${label}：至少有一种`,
  noneOfSet: (label, options) => `${label}：没有${options}`,
  emptySet: (label) => `${label}：都没有`,
  number,
  quantity: (value, unit) => grouped(value) + (unit ? units[unit] : ""),
  wholePart: (of) => `${of}（不足 1 的舍去）`,
  smallest: (of) => `${of.join("、")}中最小的`,
  dependsOn: (of) => `${of.join("或")}（看情况）`,
  duration: (months) => (months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`),
  openDuration: "多久（后来的文件改过，不知道）",
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
  dateLabel: (label) => `“${label}”`,
  later: (day, time) => `${day}之后 ${time}`,
  earlier: (day, time) => `${day}之前 ${time}`,
  endOf: (unit, day) => `${day}所在的那${unit === "month" ? "个月月底" : "一年年底"}`,
  inBrackets: (words) => `（${words}）`,
} satisfies ExplainWords;
