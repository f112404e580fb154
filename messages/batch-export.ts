import type { Applicant, Result, Verdict } from "@/lib/policy/engine";
import { defineMessages } from "./define";
import { resultWords } from "./result-words";

type VerdictWords = Readonly<Record<Verdict, string>>;
type ApplicantWords = Readonly<Record<Applicant, string>>;
type AmountWords = Readonly<Record<Result["amount"]["kind"], string>>;

const zhVerdicts: VerdictWords = {
  eligible: "现在可以申请",
  conditional: "由办理单位决定",
  unknown: "还缺信息",
  notYet: "还没到日子",
  ineligible: "条件不够",
  held: "已经有了",
  notInForce: "不在有效期",
};

const enVerdicts: VerdictWords = {
  eligible: "Can apply now",
  conditional: "An office decides",
  unknown: "More must be known",
  notYet: "Not yet",
  ineligible: "Conditions not met",
  held: "Already has it",
  notInForce: "Outside its period",
};

const zhApplicants: ApplicantWords = { person: "个人", enterprise: "企业", institution: "机构" };
const enApplicants: ApplicantWords = {
  person: "Person",
  enterprise: "Enterprise",
  institution: "Institution",
};

const zhAmounts: AmountWords = {
  fixed: "金额",
  upTo: "最高",
  atLeast: "不低于",
  schedule: "按规定标准",
  none: "不发钱",
};

const enAmounts: AmountWords = {
  fixed: "amount",
  upTo: "up to",
  atLeast: "at least",
  schedule: "at the set rate",
  none: "no money paid",
};

/** Texts of the results of a list in files. */
export const batchExport = defineMessages({
  zh: {
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
    verdicts: zhVerdicts,
    applicants: zhApplicants,
    amounts: zhAmounts,
    aYear: (amount: string) => `每年${amount}`,
    counterIn: resultWords.zh.counterIn,
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
  },
  en: {
    columns: {
      row: "Row in the list",
      asOf: "Assessment date",
      applicant: "Who applies",
      programme: "Programme",
      programmeId: "Programme id",
      verdict: "Verdict",
      amount: "Kind of amount",
      yuan: "Amount (yuan)",
      opens: "First day",
      closes: "Last day",
      missing: "Still to be known",
      pending: "For the office to say",
      onlyOne: "Not together with",
      where: "Where to go",
      lead: "Lead office",
      joint: "Joint offices",
      clauses: "Clauses",
      stated: "Stated by this site",
      warnings: "Contradictions",
      eligible: "Can apply for",
      total: "Total (yuan)",
    },
    verdicts: enVerdicts,
    applicants: enApplicants,
    amounts: enAmounts,
    aYear: (amount: string) => `${amount} a year`,
    counterIn: resultWords.en.counterIn,
    andOthers: "and other offices",
    answer: (label: string, value: string) => `${label}: ${value}`,
    between: "; ",
    of: (programme: string, what: string) => `${programme}: ${what}`,
    sheets: {
      list: "Who can apply for what",
      matrix: "All verdicts",
      more: (name: string, n: number) => `${name} ${n}`,
    },
    bad: { row: "Row", column: "Column", cell: "Cell", reason: "What is wrong" },
  },
});
