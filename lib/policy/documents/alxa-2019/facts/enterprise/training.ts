import { count, money, monthCount, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "applicant", group: "retraining" } as const;
const learning = { subjects: ["enterprise"], holder: "applicant", group: "apprentices" } as const;

/** Retraining of the enterprise's own staff. */
export const retraining = {
  retrainedStaff: count("people", {
    id: "retrainedStaff",
    ...about,
    label: { zh: "转岗培训人数", en: "Staff retrained" },
    question: {
      zh: "你们单位有多少职工参加了转岗培训？",
      en: "How many of your staff have been retrained for another post?",
    },
    hint: {
      zh: "单位组织在职职工学新手艺、换岗位的培训。看培训花名册。没有填 0。",
      en: "Training that the enterprise gave its own staff so that they can change posts. See the list of trainees. If none, enter 0.",
    },
    change: {
      to: "more",
      act: { zh: "组织职工转岗培训", en: "Retrain staff for other posts" },
    },
  }),

  retrainedPassedAndKept: count("people", {
    id: "retrainedPassedAndKept",
    ...about,
    label: { zh: "合格并且留用的人数", en: "Passed and kept on" },
    question: {
      zh: "其中有几个人培训合格，而且劳动合同还会继续 1 年以上？",
      en: "How many of them passed, with a contract that goes on for a year or more?",
    },
    hint: {
      zh: "两样都有的才数：培训合格，合同从培训后再履行 1 年以上。正好 1 年也算。没有填 0。",
      en: "Count only those with both: a pass, and a contract that goes on for at least a year after the training; exactly a year counts. If none, enter 0.",
    },
    change: {
      to: "more",
      act: {
        zh: "让受训职工考核合格，并续签 1 年以上的合同",
        en: "See that the retrained pass, and keep them on contracts of a year or more",
      },
    },
  }),

  trainingShortfallYuan: money({
    id: "trainingShortfallYuan",
    ...about,
    label: { zh: "培训费缺口", en: "Training cost not covered" },
    question: {
      zh: "职工教育经费用完以后，培训还差多少钱？",
      en: "How much of the training cost is left after the staff education fund is used?",
    },
    hint: {
      zh: "培训一共花的钱，减去企业职工教育经费能出的钱。不差填 0。",
      en: "The whole cost of the training less what the enterprise's staff education fund can pay. If nothing is left, enter 0.",
    },
  }),

  trainingSubsidyThisYear: yesNo({
    id: "trainingSubsidyThisYear",
    ...about,
    label: { zh: "今年领过培训补贴", en: "Training subsidy had this year" },
    question: {
      zh: "今年你们单位领过困难企业的培训补贴吗？",
      en: "Has your enterprise had the training subsidy for distressed enterprises this year?",
    },
    hint: {
      zh: "从今年 1 月 1 日算起。一家困难企业一年只能领一次。",
      en: "Counted from 1 January of this year. An enterprise can have it once a year.",
    },
  }),

  sameItemPaidByInsurance: yesNo({
    id: "sameItemPaidByInsurance",
    ...about,
    label: { zh: "失业保险付过同一项", en: "Same item paid by insurance" },
    question: {
      zh: "这次培训，失业保险已经付过钱了吗？",
      en: "Has unemployment insurance already paid for this training?",
    },
    hint: {
      zh: "同一个培训项目，不能从失业保险和就业补助资金各领一份。单位或职工个人领过，都算。",
      en: "The same item cannot be paid from unemployment insurance and from employment subsidies too. It counts whether the enterprise or its staff were paid.",
    },
  }),
} as const;

/** Apprentices of the new kind, trained by enterprise and school together. */
export const apprentices = {
  apprentices: count("people", {
    id: "apprentices",
    ...learning,
    label: { zh: "学徒人数", en: "Apprentices" },
    question: {
      zh: "你们单位有多少转岗职工在当学徒？",
      en: "How many of your staff who change posts are apprentices?",
    },
    hint: {
      zh: "只算「新型学徒制」：单位和学校一起带，边上班边学。没有填 0。",
      en: "Only apprenticeships of the new kind, run by enterprise and school together, working and studying. If none, enter 0.",
    },
    change: {
      to: "more",
      act: { zh: "招收学徒", en: "Take on apprentices" },
    },
  }),

  apprenticeshipMonths: monthCount({
    id: "apprenticeshipMonths",
    ...learning,
    label: { zh: "学徒培养月数", en: "Months of apprenticeship" },
    question: {
      zh: "学徒要培养几个月？",
      en: "How many months does the apprenticeship last?",
    },
    hint: {
      zh: "看培养协议上的期限，1 年填 12。",
      en: "See the term in the training agreement; a year is 12.",
    },
    change: {
      to: "either",
      act: { zh: "把学徒期限改到规定的范围", en: "Set the apprenticeship to the length required" },
    },
  }),
} as const;
