import { applicantTexts } from "./applicants";
import { resultWords } from "./result-words";
import type { AmountWords } from "./shapes";
import { terms } from "./terms";

/** Texts of the results of a list in files. */
export const batchExport = {
  columns: {
    row: "原表行号",
    asOf: "测算日期",
    applicant: "申请人类型",
    programme: "政策",
    programmeId: "政策代码",
    verdict: "结论",
    status: "还办不办",
    papers: "有关的后来文件",
    amount: "怎么给",
    yuan: "金额（元）",
    opens: "最早哪天可以申请",
    closes: "最晚哪天可以申请",
    missing: terms.groups.unknown,
    pending: terms.groups.conditional,
    onlyOne: "只能选一项",
    where: "去哪里办",
    lead: "牵头部门",
    joint: "配合部门",
    clauses: "条文",
    stated: "本站统一填的",
    warnings: "前后不一致",
    receipt: "凭据（含回答）",
    eligible: `${terms.groups.eligible}的项数`,
    toAsk: `${terms.groups.unconfirmed}的项数`,
    total: "合计（元）",
  },
  standings: terms.standings,
  states: terms.running,
  openLaw: (label: string) => `${label}（后来改过，现在怎么定不知道）`,
  applicants: applicantTexts,
  amounts: {
    fixed: "金额",
    upTo: "最高",
    atLeast: "不低于",
    schedule: "按规定标准",
    none: "不发钱",
  } satisfies AmountWords,
  aYear: (amount: string) => `每年${amount}`,
  counterIn: resultWords.counterIn,
  andOthers: "等相关部门和单位",
  answer: (label: string, value: string) => `${label}：${value}`,
  between: "；",
  of: (programme: string, what: string) => `${programme}·${what}`,
  sheets: {
    list: "谁能申请什么",
    matrix: "全部结论",
    more: (name: string, n: number) => `${name} ${n}`,
  },
  bad: { row: "行", column: "列", cell: "填的内容", reason: "哪里不对" },
};
