import { count, money, monthCount, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "applicant", group: "retraining" } as const;
const learning = { subjects: ["enterprise"], holder: "applicant", group: "apprentices" } as const;

/** Retraining of the enterprise's own staff. */
export const retraining = {
  retrainedStaff: count("people", {
    id: "retrainedStaff",
    ...about,
    label: "转岗培训人数",
    question: "你们单位有多少职工参加了转岗培训？",
    hint: "单位组织在职职工学新手艺、换岗位的培训。看培训花名册。没有填 0。",
    change: {
      to: "more",
      act: "组织职工转岗培训",
    },
  }),

  retrainedPassedAndKept: count("people", {
    id: "retrainedPassedAndKept",
    ...about,
    label: "合格并且留用的人数",
    question: "其中有几个人培训合格，而且劳动合同还会继续 1 年以上？",
    hint: "两样都有的才数：培训合格，合同从培训后再履行 1 年以上。正好 1 年也算。没有填 0。",
    change: {
      to: "more",
      act: "让受训职工考核合格，并续签 1 年以上的合同",
    },
  }),

  trainingShortfallYuan: money({
    id: "trainingShortfallYuan",
    ...about,
    label: "培训费缺口",
    question: "职工教育经费用完以后，培训还差多少钱？",
    hint: "培训一共花的钱，减去企业职工教育经费能出的钱。不差填 0。",
  }),

  trainingSubsidyThisYear: yesNo({
    id: "trainingSubsidyThisYear",
    ...about,
    label: "今年领过培训补贴",
    question: "今年你们单位领过困难企业的培训补贴吗？",
    hint: "从今年 1 月 1 日算起。一家困难企业一年只能领一次。",
  }),

  sameItemPaidByInsurance: yesNo({
    id: "sameItemPaidByInsurance",
    ...about,
    label: "失业保险付过同一项",
    question: "这次培训，失业保险已经付过钱了吗？",
    hint: "同一个培训项目，不能从失业保险和就业补助资金各领一份。单位或职工个人领过，都算。",
  }),
} as const;

/** Apprentices of the new kind, trained by enterprise and school together. */
export const apprentices = {
  apprentices: count("people", {
    id: "apprentices",
    ...learning,
    label: "学徒人数",
    question: "你们单位有多少转岗职工在当学徒？",
    hint: "只算“新型学徒制”：单位和学校一起带，边上班边学。没有填 0。",
    change: {
      to: "more",
      act: "招收学徒",
    },
  }),

  apprenticeshipMonths: monthCount({
    id: "apprenticeshipMonths",
    ...learning,
    label: "学徒培养月数",
    question: "学徒要培养几个月？",
    hint: "看培养协议上的期限，1 年填 12。",
    change: {
      to: "either",
      act: "把学徒期限改到规定的范围",
    },
  }),
} as const;
