import { choice, count, money, yesNo } from "../fact";

const company = { subjects: ["enterprise"], holder: "applicant", group: "company" } as const;
const about = { subjects: ["enterprise"], holder: "applicant", group: "layoffs" } as const;

/** The enterprise, its insurance, and whom it let go last year. */
export const companyFacts = {
  enterpriseSize: choice({
    id: "enterpriseSize",
    ...company,
    label: { zh: "企业规模", en: "Size of the enterprise" },
    question: { zh: "你们单位是多大的企业？", en: "What size is your enterprise?" },
    hint: {
      zh: "按行业、人数和营业收入划分（工信部联企业〔2011〕300号）。是不是小微，可以在网上的「小微企业名录」里查。",
      en: "It depends on industry, staff and turnover (national classification of 2011, No. 300). The national online directory shows whether you are a small or micro enterprise.",
    },
    options: [
      { id: "micro", label: { zh: "微型企业", en: "Micro" } },
      { id: "small", label: { zh: "小型企业", en: "Small" } },
      { id: "medium", label: { zh: "中型企业", en: "Medium" } },
      { id: "large", label: { zh: "大型企业", en: "Large" } },
    ],
  }),

  paysUnemploymentInsurance: yesNo({
    id: "paysUnemploymentInsurance",
    ...about,
    label: { zh: "参加失业保险", en: "Pays unemployment insurance" },
    question: {
      zh: "你们单位给职工交失业保险吗？",
      en: "Does your enterprise pay unemployment insurance for its staff?",
    },
    hint: {
      zh: "看每月的社保缴费单上有没有「失业保险」。",
      en: "See whether your monthly social insurance statement lists unemployment insurance.",
    },
    change: {
      to: true,
      act: { zh: "给职工参加失业保险", en: "Join unemployment insurance for the staff" },
    },
  }),

  layoffsLastYear: count("people", {
    id: "layoffsLastYear",
    ...about,
    label: { zh: "上年裁员人数", en: "Layoffs last year" },
    question: {
      zh: "去年一年，你们单位裁了多少人？",
      en: "How many people did your enterprise lay off last year?",
    },
    hint: {
      zh: "去年 1 月 1 日到 12 月 31 日。合同到期、调走、自己辞职、退休、去世的，不算裁员。没裁人填 0。",
      en: "From 1 January to 31 December of last year. Contracts that ran out, transfers, resignations, retirements and deaths are not layoffs. If none, enter 0.",
    },
  }),

  staffYearEnd: count("people", {
    id: "staffYearEnd",
    ...about,
    label: { zh: "上年末职工人数", en: "Staff at last year's end" },
    question: {
      zh: "去年年底，你们单位有多少职工？",
      en: "How many staff did your enterprise have at the end of last year?",
    },
    hint: {
      zh: "去年 12 月 31 日在册的人数，看那个月的工资表或花名册。",
      en: "The number on the books on 31 December; see that month's payroll or staff list.",
    },
  }),

  premiumPaidLastYearYuan: money({
    id: "premiumPaidLastYearYuan",
    ...about,
    label: { zh: "上年交的失业保险费", en: "Unemployment premiums last year" },
    question: {
      zh: "去年你们单位实际交了多少失业保险费？",
      en: "How much did your enterprise actually pay in unemployment premiums last year?",
    },
    hint: {
      zh: "只算失业保险这一项，只算去年真正交上去的钱，欠着没交的不算。看税务部门的缴费证明。职工个人那部分算不算，以当地人社部门为准。",
      en: "Unemployment insurance only, and only what was actually paid; arrears do not count. See the tax office's proof of payment. Whether the employees' own share counts is for the local human resources office to say.",
    },
  }),
} as const;
