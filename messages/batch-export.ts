import { applicantTexts } from "./applicants";
import { resultWords } from "./result-words";
import type { AmountWords, VerdictWords } from "./shapes";

/** Texts of the results of a list in files. */
export const batchExport = {
  columns: {
    row: "原表行号",
    asOf: "测算日期",
    applicant: "申请人类型",
    programme: "政策",
    programmeId: "政策代码",
    verdict: "结论",
    amount: "怎么给",
    yuan: "金额（元）",
    opens: "最早可申请日",
    closes: "最晚可申请日",
    missing: "还缺的信息",
    pending: "由办理单位定的",
    onlyOne: "只能选一项",
    where: "去哪里办",
    lead: "牵头部门",
    joint: "配合部门",
    clauses: "条文",
    stated: "本站统一填的",
    warnings: "前后不一致",
    eligible: "可申请项数",
    total: "合计（元）",
  },
  verdicts: {
    eligible: "现在可以申请",
    conditional: "由办理单位决定",
    unknown: "还缺信息",
    notYet: "还没到日子",
    ineligible: "条件不够",
    held: "已经有了",
    notInForce: "不在有效期",
  } satisfies VerdictWords,
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
