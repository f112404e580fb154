import type { FigureWords, KindWords, UnitWords } from "./shapes";
import { terms } from "./terms";

const articles = [
  "前言",
  ..."一 二 三 四 五 六 七 八 九 十 十一 十二 十三".split(" ").map((n) => `第${n}条`),
];

const units: UnitWords = {
  people: (n) => `${n} 人`,
  months: (n) => `${n} 个月`,
  days: (n) => `${n} 天`,
  items: (n) => `${n} 个`,
  yuan: (n) => `${n} 元`,
  percent: (n) => `${n}%`,
};

/** Words that the result, the printed sheet and their helpers share. */
export const resultWords = {
  kinds: {
    subsidy: "补贴",
    loan: "贷款",
    refund: "返还",
    award: "奖励",
    registration: "登记认定",
    insurance: "失业保险",
    tax: "减税",
    service: "服务",
    relief: "救助",
  } satisfies KindWords,
  yuan: (figure: string) => `${figure} 元`,
  amounts: {
    fixed: (yuan) => yuan,
    upTo: (yuan) => `最高 ${yuan}`,
    atLeast: (yuan) => `不低于 ${yuan}`,
  } satisfies FigureWords,
  schedule: "按规定标准",
  noMoney: (kind: string) => `${kind}，不发钱`,
  perYear: (amount: string) => `每年${amount}`,
  term: (count: number) => (count % 12 === 0 ? `最长 ${count / 12} 年` : `最长 ${count} 个月`),
  withTerm: (amount: string, term: string) => `${amount}，${term}`,
  amountUnknown: "金额待定",
  zero: terms.zero,
  throughHost: (amount: string) => `按标准一共 ${amount}，一般发给见习单位`,
  clause: (article: number, id: string) => `${articles[article] ?? ""} ${id}`,
  /** A condition that another document states. */
  outside: (title: string, number: string | null) =>
    `出自：${title}${number === null ? "" : `（${number}）`}`,
  outsideNote: "这份文件里没有写",
  counterIn: (district: string, counter: string) => `${district}的${counter}`,
  usualPlace: "一般在这里办，文件没有写",
  had: terms.groups.held,
  yes: "是",
  no: "否",
  unsure: "不清楚",
  notAnswered: "还没有回答",
  officeHolds: "办理单位还没有定",
  noneOfSet: "都没有",
  units,
  /** A label and the answer to it. */
  answer: (label: string, value: string) => `${label}：${value}`,
  shortfall: (gap: string, have: string, need: string) =>
    `还差 ${gap}（现有 ${have}，需要 ${need}）`,
  excess: (gap: string, have: string, need: string) => `多了 ${gap}（现有 ${have}，最多 ${need}）`,
  marks: terms.conditions,
  deadline: {
    none: "文件没有写截止日期",
    policy: (day: string) => `${day}（政策到这天为止）`,
    own: (day: string) => `${day}（过了这天，您的条件就变了）`,
    from: (day: string) => `从 ${day} 起`,
    fromTo: (from: string, to: string) => `${from} 到 ${to}`,
    over: (day: string) => `已在 ${day} 结束`,
    starts: (day: string) => `${day} 才开始`,
    held: "不用再办",
  },
  nameNow: (office: string, now: string) => `${office}（现${now}，以当地公布为准）`,
  andOthers: "等相关部门和单位",
  noFunding: "文件没有写",
  inBrackets: (words: string) => `（${words}）`,
  year: (year: number) => `${year} 年`,
  usually: "通常需要，以办理单位要求为准",
};
