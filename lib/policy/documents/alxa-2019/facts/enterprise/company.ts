import { choice, count, money, yesNo } from "../fact";

const company = { subjects: ["enterprise"], holder: "applicant", group: "company" } as const;
const about = { subjects: ["enterprise"], holder: "applicant", group: "layoffs" } as const;

/** The enterprise, its insurance, and whom it let go last year. */
export const companyFacts = {
  enterpriseSize: choice({
    id: "enterpriseSize",
    ...company,
    label: "企业规模",
    question: "你们单位是多大的企业？",
    hint: "按行业、人数和营业收入划分。是不是小微，可以在网上的“小微企业名录”里查。",
    basis: "划分的标准在工信部联企业〔2011〕300号里。",
    options: [
      { id: "micro", label: "微型企业" },
      { id: "small", label: "小型企业" },
      { id: "medium", label: "中型企业" },
      { id: "large", label: "大型企业" },
    ],
  }),

  paysUnemploymentInsurance: yesNo({
    id: "paysUnemploymentInsurance",
    ...about,
    label: "参加失业保险",
    question: "你们单位给职工交失业保险吗？",
    hint: "看每月的社保缴费单上有没有“失业保险”。",
    change: {
      to: true,
      act: "给职工参加失业保险",
    },
  }),

  layoffsLastYear: count("people", {
    id: "layoffsLastYear",
    ...about,
    label: "上年裁员人数",
    question: "去年一年，你们单位裁了多少人？",
    hint: "去年 1 月 1 日到 12 月 31 日。合同到期、调走、自己辞职、退休、去世的，不算裁员。没裁人填 0。",
  }),

  staffYearEnd: count("people", {
    id: "staffYearEnd",
    ...about,
    label: "上年末职工人数",
    question: "去年年底，你们单位有多少职工？",
    hint: "去年 12 月 31 日在册的人数，看那个月的工资表或花名册。",
  }),

  premiumPaidLastYearYuan: money({
    id: "premiumPaidLastYearYuan",
    ...about,
    label: "上年交的失业保险费",
    question: "去年你们单位实际交了多少失业保险费？",
    hint: "只算失业保险这一项，只算去年真正交上去的钱，欠着没交的不算。看税务部门的缴费证明。职工个人那部分算不算，以当地人社部门为准。",
  }),
} as const;
