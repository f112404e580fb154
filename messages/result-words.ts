import type { Amount, ProgrammeKind } from "@/lib/policy/engine";
import { defineMessages } from "./define";

/** What a programme gives, in a word or two. */
type KindWords = Readonly<Record<ProgrammeKind, string>>;

const zhKinds: KindWords = {
  subsidy: "补贴",
  loan: "贷款",
  refund: "返还",
  award: "奖励",
  registration: "登记认定",
  insurance: "失业保险",
  tax: "减税",
  service: "服务",
  relief: "救助",
};

const enKinds: KindWords = {
  subsidy: "Subsidy",
  loan: "Loan",
  refund: "Refund",
  award: "Award",
  registration: "Registration",
  insurance: "Insurance",
  tax: "Tax relief",
  service: "Service",
  relief: "Relief",
};

/** A figure by its kind; the figure already has its unit. */
type AmountWords = Readonly<
  Record<Exclude<Amount["kind"], "none" | "schedule">, (yuan: string) => string>
>;

const zhAmounts: AmountWords = {
  fixed: (yuan) => yuan,
  upTo: (yuan) => `最高 ${yuan}`,
  atLeast: (yuan) => `不低于 ${yuan}`,
};

const enAmounts: AmountWords = {
  fixed: (yuan) => yuan,
  upTo: (yuan) => `up to ${yuan}`,
  atLeast: (yuan) => `at least ${yuan}`,
};

/** That the applicant has a programme already, by the fact that says so. */
type HadWords = Readonly<Record<string, string>>;

const zhHad: HadWords = {
  startupSubsidyReceived: "以前领过了，只给一次",
  registeredUnemployed: "已经办了",
  hardshipRecognised: "已经认定了",
  receivingUnemploymentBenefit: "现在就在领",
  inPublicWelfarePost: "现在就在公益性岗位上",
};

const enHad: HadWords = {
  startupSubsidyReceived: "received before, and given only once",
  registeredUnemployed: "done already",
  hardshipRecognised: "recognised already",
  receivingUnemploymentBenefit: "being drawn already",
  inPublicWelfarePost: "already in such a post",
};

/** What must be said of a counter whose district is the stated one, by its id. */
type CounterNotes = Readonly<Record<string, string>>;

const zhCounterNotes: CounterNotes = {
  "insured-hr": "参保地按登记地算；社会保险交在别处的，去交的那里",
};

const enCounterNotes: CounterNotes = {
  "insured-hr":
    "the place of insurance is taken to be that of registration; if you pay elsewhere, go there",
};

const zhArticles = [
  "前言",
  ..."一 二 三 四 五 六 七 八 九 十 十一 十二 十三".split(" ").map((n) => `第${n}条`),
];

const months =
  "January February March April May June July August September October November December";

/** Words that the result, the printed sheet and their helpers share. */
export const resultWords = defineMessages({
  zh: {
    kinds: zhKinds,
    yuan: (figure: string) => `${figure} 元`,
    amounts: zhAmounts,
    schedule: "按规定标准",
    noMoney: (kind: string) => `${kind}，不发钱`,
    perYear: (amount: string) => `每年${amount}`,
    term: (count: number) => (count % 12 === 0 ? `最长 ${count / 12} 年` : `最长 ${count} 个月`),
    withTerm: (amount: string, term: string) => `${amount}，${term}`,
    amountUnknown: "金额待定",
    zero: "算出来是 0 元",
    throughHost: (amount: string) => `按标准一共 ${amount}，一般发给见习单位`,
    date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
    clause: (article: number, id: string) => `${zhArticles[article] ?? ""} ${id}`,
    /** A condition that another document states. */
    outside: (title: string, number: string | null) =>
      `出自：${title}${number === null ? "" : `（${number}）`}`,
    outsideNote: "这份文件里没有写",
    counterIn: (district: string, counter: string) => `${district}的${counter}`,
    counterNotes: zhCounterNotes,
    usualPlace: "一般在这里办，文件没有写",
    had: zhHad,
    hadOtherwise: "您已经有了",
    listJoin: "、",
    comma: "，",
    yes: "是",
    no: "否",
    unsure: "不清楚",
    notAnswered: "还没有回答",
    officeHolds: "办理单位还没有定",
    noneOfSet: "都没有",
    units: {
      people: (n: string) => `${n} 人`,
      months: (n: string) => `${n} 个月`,
      days: (n: string) => `${n} 天`,
      items: (n: string) => `${n} 个`,
      yuan: (n: string) => `${n} 元`,
      percent: (n: string) => `${n}%`,
    },
    /** A label and the answer to it. */
    answer: (label: string, value: string) => `${label}：${value}`,
    shortfall: (gap: string, have: string, need: string) =>
      `还差 ${gap}（现有 ${have}，需要 ${need}）`,
    excess: (gap: string, have: string, need: string) =>
      `多了 ${gap}（现有 ${have}，最多 ${need}）`,
    marks: { met: "够", notMet: "不够", open: "未定" },
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
    asPublished: "以当地公布为准",
  },
  en: {
    kinds: enKinds,
    yuan: (figure: string) => (figure === "1" ? "1 yuan" : `${figure} yuan`),
    amounts: enAmounts,
    schedule: "at the set rate",
    noMoney: (kind: string) => `${kind}, no money paid`,
    perYear: (amount: string) => `${amount} a year`,
    term: (count: number) =>
      count % 12 === 0
        ? `for up to ${count / 12} year${count === 12 ? "" : "s"}`
        : `for up to ${count} months`,
    withTerm: (amount: string, term: string) => `${amount} ${term}`,
    amountUnknown: "amount still open",
    zero: "comes to 0 yuan",
    throughHost: (amount: string) => `${amount} at the set rate, usually paid to the host`,
    date: (year: number, month: number, day: number) =>
      `${day} ${months.split(" ")[month - 1] ?? ""} ${year}`,
    clause: (article: number, id: string) => (article === 0 ? `Preamble ${id}` : `Clause ${id}`),
    outside: (title: string, number: string | null) =>
      `From: ${title}${number === null ? "" : ` (${number})`}`,
    outsideNote: "not in this document",
    counterIn: (district: string, counter: string) => `the ${counter} of ${district}`,
    counterNotes: enCounterNotes,
    usualPlace: "the usual place; the document does not say",
    had: enHad,
    hadOtherwise: "you have it already",
    listJoin: ", ",
    comma: ", ",
    yes: "Yes",
    no: "No",
    unsure: "Not sure",
    notAnswered: "not answered yet",
    officeHolds: "not settled by the office yet",
    noneOfSet: "None of these",
    units: {
      people: (n: string) => (n === "1" ? "1 person" : `${n} people`),
      months: (n: string) => (n === "1" ? "1 month" : `${n} months`),
      days: (n: string) => (n === "1" ? "1 day" : `${n} days`),
      items: (n: string) => n,
      yuan: (n: string) => `${n} yuan`,
      percent: (n: string) => `${n}%`,
    },
    answer: (label: string, value: string) => `${label}: ${value}`,
    shortfall: (gap: string, have: string, need: string) =>
      `${gap} short (you have ${have}, ${need} needed)`,
    excess: (gap: string, have: string, need: string) =>
      `${gap} too many (you have ${have}, at most ${need})`,
    marks: { met: "Met", notMet: "Not met", open: "Open" },
    deadline: {
      none: "The document sets no last day",
      policy: (day: string) => `${day} (the programme ends that day)`,
      own: (day: string) => `${day} (after that day you no longer meet a condition)`,
      from: (day: string) => `From ${day}`,
      fromTo: (from: string, to: string) => `${from} to ${to}`,
      over: (day: string) => `Ended on ${day}`,
      starts: (day: string) => `Starts on ${day}`,
      held: "nothing more to do",
    },
    nameNow: (office: string, now: string) => `${office} (now the ${now}, as published locally)`,
    andOthers: "and other departments concerned",
    noFunding: "The document does not say",
    inBrackets: (words: string) => ` (${words})`,
    year: (year: number) => `for ${year}`,
    usually: "Usually asked for; the office’s own list decides",
    asPublished: "as published locally",
  },
});
