import type { Amount, Applicant, Parameter } from "@/lib/policy/engine";
import { defineMessages } from "./define";
import { resultWords } from "./result-words";

/** What kind of figure an amount is: its name, and what that means for the reader. */
type AmountKinds = Readonly<
  Record<Amount["kind"], { readonly name: string; readonly means: string }>
>;

const zhAmountKinds: AmountKinds = {
  fixed: { name: "固定标准", means: "不是上限，照这个标准，该是多少就是多少。" },
  upTo: { name: "上限", means: "这是最多能有的，实际可能少一些，由办理单位定。" },
  atLeast: { name: "下限", means: "这是最少要给的，实际可能多一些，由办理单位定。" },
  schedule: { name: "另有标准", means: "这份文件没有写数字，由别的规定来定。" },
  none: { name: "不发钱", means: "这一项给的是服务或者资格，不是钱。" },
};

const enAmountKinds: AmountKinds = {
  fixed: { name: "Set figure", means: "Not a limit: what this comes to is what is paid." },
  upTo: {
    name: "Upper limit",
    means: "This is the most there can be. It may be less; the office decides.",
  },
  atLeast: {
    name: "Lower limit",
    means: "This is the least that is paid. It may be more; the office decides.",
  },
  schedule: {
    name: "Set elsewhere",
    means: "This document gives no figure; other rules set it.",
  },
  none: { name: "No money", means: "What you get is a service or a status, not money." },
};

const zhApplicants: Readonly<Record<Applicant, string>> = {
  person: "个人",
  enterprise: "企业",
  institution: "机构",
};

const enApplicants: Readonly<Record<Applicant, string>> = {
  person: "Individuals",
  enterprise: "Enterprises",
  institution: "Institutions",
};

/** How sure it is what another document says. */
type Certainty = Parameter["values"][number]["certainty"];
type CertaintyWords = Readonly<Record<Certainty, string>>;

const zhCertainty: CertaintyWords = {
  published: "有公开发布的文件。",
  "from-memory": "凭一般了解写的，没有查原文，以办理单位说的为准。",
  outline: "只查到大概内容，没有找到全文，以办理单位说的为准。",
};

const enCertainty: CertaintyWords = {
  published: "The document is published.",
  "from-memory":
    "Written from general knowledge; the text was not looked up. The office’s word counts.",
  outline: "Known in outline; the full text was not found. The office’s word counts.",
};

/** Texts of a programme's guide, and words that all reading pages share. */
export const guide = defineMessages({
  zh: {
    applicants: zhApplicants,
    forWhom: (who: string) => `${who}申请`,
    article: (number: number) => resultWords.zh.clause(number, "").trim(),
    back: "政策清单",
    breadcrumb: "您在这里",
    glance: "先看要点",
    check: "看看我够不够",
    checkNote: "回答几个问题，马上知道。不用登录。",
    conditions: "要符合哪些条件",
    conditionsLead: (count: number) => (count === 1 ? "就这一条。" : `下面 ${count} 条都要符合。`),
    reading: "怎么理解",
    outside: "上面说到的别的文件",
    certainty: zhCertainty,
    lookedUp: (day: string) => `${day} 查看过。`,
    officeDecides: "这一条由办理单位定",
    officePartly: "其中有一部分由办理单位定",
    exact: "每一条具体怎么算",
    exactLead:
      "这是测算时用的准确说法。「≥」「≤」「满」「不超过」都包括正好那个数，「＞」「＜」不包括。",
    anyOf: "下面有一条就行：",
    members: (label: string) => `「${label}」包括：`,
    allOf: "下面几条都要：",
    amount: "能有多少",
    amountKinds: zhAmountKinds,
    paidThroughHost: "这笔钱一般发给见习单位，不一定全数到见习人员手里。",
    rates: "算的时候用到的标准",
    from: (day: string) => `从 ${day} 起`,
    rateSource: "出处",
    rateChecked: (day: string) => `${day} 核对过，还是这个数。`,
    period: "有效期",
    noPeriod: "文件没有写期限",
    fromTo: (from: string, to: string) => `${from} 到 ${to}`,
    until: (day: string) => `到 ${day} 为止`,
    periodBasis: "日子怎么来的",
    steps: "怎么办",
    materials: "带什么材料",
    where: "去哪里办",
    namedBy: "文件写明了：",
    responsible: "谁负责",
    responsibleLead: "文件写的负责单位，不是递材料的地方。",
    lead: "负责单位（牵头）",
    noLead: "文件没有写谁牵头",
    joint: "配合单位",
    funding: "钱从哪里出",
    fundWhen: (name: string, when: string) => `${name}（${when}）`,
    call: "打电话问",
    local: "当地窗口的电话和地址，以当地公布为准。",
    localLink: "看各旗区的窗口",
    notTogether: "不能和哪些一起拿",
    notTogetherWith: (title: string) => `「${title}」`,
    notes: "请注意",
    clauses: "依据哪几条",
    clausesLead: "这是我们自己的话，不是文件原文。",
  },
  en: {
    applicants: enApplicants,
    forWhom: (who: string) => `For ${who.toLowerCase()}`,
    article: (number: number) => (number === 0 ? "Preamble" : `Article ${number}`),
    back: "Programmes",
    breadcrumb: "You are here",
    glance: "At a glance",
    check: "See whether I qualify",
    checkNote: "Answer a few questions and know at once. No login.",
    conditions: "Conditions",
    conditionsLead: (count: number) =>
      count === 1 ? "There is only one." : `All ${count} must be met.`,
    reading: "How we read it",
    outside: "The other documents named above",
    certainty: enCertainty,
    lookedUp: (day: string) => ` Looked up on ${day}.`,
    officeDecides: "Only the office can decide this",
    officePartly: "Part of this is for the office to decide",
    exact: "How each one is counted exactly",
    exactLead:
      "This is the exact form used in the check. “≥”, “≤”, “at least” and “at most” include the figure itself; “>” and “<” do not.",
    anyOf: "Any one of:",
    members: (label: string) => `“${label}” means:`,
    allOf: "All of:",
    amount: "How much",
    amountKinds: enAmountKinds,
    paidThroughHost:
      "The money usually goes to the host employer; the whole of it is not promised to the intern.",
    rates: "Rates it is worked out from",
    from: (day: string) => `from ${day}`,
    rateSource: "Source",
    rateChecked: (day: string) => `Checked on ${day}: still this figure.`,
    period: "Period",
    noPeriod: "The document sets none",
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    until: (day: string) => `until ${day}`,
    periodBasis: "Where the days come from",
    steps: "What to do",
    materials: "What to bring",
    where: "Where to go",
    namedBy: "The document says so:",
    responsible: "Who is responsible",
    responsibleLead:
      "The departments that the document makes responsible; papers are not handed in there.",
    lead: "Responsible (lead department)",
    noLead: "The document names no lead",
    joint: "Joint departments",
    funding: "Paid from",
    fundWhen: (name: string, when: string) => `${name} (${when})`,
    call: "Call to ask",
    local: "Phone numbers and addresses of local counters: as published locally.",
    localLink: "Counters by banner and zone",
    notTogether: "Cannot be combined with",
    notTogetherWith: (title: string) => title,
    notes: "Please note",
    clauses: "Clauses it rests on",
    clausesLead: "Explained in our own words; this is not the text of the document.",
  },
});
