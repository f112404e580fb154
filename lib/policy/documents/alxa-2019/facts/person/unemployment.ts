import { date, monthCount, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "unemployment" } as const;

/** Being out of work: registration, insurance, and how the last job ended. */
export const unemployment = {
  registeredUnemployed: yesNo({
    id: "registeredUnemployed",
    ...about,
    label: { zh: "办了失业登记", en: "Registered as unemployed" },
    question: { zh: "您办了失业登记吗？", en: "Are you registered as unemployed?" },
    hint: {
      zh: "在人社窗口、社区或网上办的登记，《就业创业证》上有记录。只是没有工作、没去登记的，选「否」。已经自己创业的，看创业以前办没办。后来上了班、登记已经注销的，选「否」。",
      en: "Registered at a public employment office, in your community or online; the employment and entrepreneurship certificate shows it. Being out of work without having registered is a no. If you have since started a business, answer for the time before. A registration cancelled because you took a job is a no.",
    },
  }),

  registeredUnemployedSince: date({
    id: "registeredUnemployedSince",
    ...about,
    label: { zh: "失业登记日期", en: "Date of unemployment registration" },
    question: {
      zh: "您是哪天办的失业登记？",
      en: "On what day did you register as unemployed?",
    },
    hint: {
      zh: "看《就业创业证》上的登记日期；记不清的，人社窗口能查。办过几次的，填最近一次；已经创业的，填创业前最近一次。",
      en: "See the registration date in your employment and entrepreneurship certificate, or ask the office to look it up. If you registered more than once, give the latest; if you have a business, the latest before it.",
    },
  }),

  receivingUnemploymentBenefit: yesNo({
    id: "receivingUnemploymentBenefit",
    ...about,
    label: { zh: "正在领失业金", en: "Drawing unemployment benefit" },
    question: {
      zh: "您现在正在领失业保险金吗？",
      en: "Are you drawing unemployment benefit now?",
    },
    hint: {
      zh: "只看现在：按月发的失业保险金。以前领过、已经停了的，还有申请了还没批下来的，都选「否」。低保、失业补助金和别的补助也不算。",
      en: "Only the monthly benefit from unemployment insurance, and only now. Benefit that has ended, or has been applied for and not yet granted, does not count; nor do the minimum living guarantee and other allowances.",
    },
  }),

  unemploymentInsuranceMonths: monthCount({
    id: "unemploymentInsuranceMonths",
    ...about,
    label: { zh: "失业保险缴费月数", en: "Months of unemployment insurance" },
    question: {
      zh: "您的失业保险一共交了几个月？",
      en: "For how many months in all has unemployment insurance been paid for you?",
    },
    hint: {
      zh: "各个单位交的月数加在一起，以前领过失业金的那几年也加上。1 年填 12。只数「失业保险」那一项，养老保险的月数不一样。看社保缴费记录，也可以打 12333 问。没交过的填 0。",
      en: "Add up the months from all employers, those before earlier benefit included. A year is 12. Only unemployment insurance counts, not pension insurance. See your contribution record, or ask 12333. If never paid, enter 0.",
    },
    change: {
      to: "more",
      act: { zh: "继续缴失业保险", en: "Go on paying unemployment insurance" },
    },
  }),

  leftJobInvoluntarily: yesNo({
    id: "leftJobInvoluntarily",
    ...about,
    label: { zh: "单位原因离职", en: "Job ended by the employer" },
    question: {
      zh: "上一份工作，是单位不让您干了吗？（不是您自己要走）",
      en: "Did your last job end through the employer, not by your own choice?",
    },
    hint: {
      zh: "单位辞退、裁员、倒闭，合同到期单位不续签，单位提出、双方谈好解除，都算（非因本人意愿中断就业）。自己辞职的一般不算；因为单位拖欠工资、不交社保而走的，问 12333。从没上过班的选「否」。看离职证明上写的原因。",
      en: "It counts if you were dismissed or laid off, the employer closed, did not renew the contract, or proposed ending it and you agreed. Resigning usually does not; if you left over unpaid wages or insurance, ask 12333. If you never had a job, answer no. See the reason on your leaving certificate.",
    },
  }),

  laidOff: yesNo({
    id: "laidOff",
    ...about,
    label: { zh: "下岗失业", en: "Laid off" },
    question: {
      zh: "您是从单位下岗后失业的吗？",
      en: "Are you out of work because your employer laid you off?",
    },
    hint: {
      zh: "原来在单位上班，因为单位改制、关停、减人没了工作，就算。自己辞职、从没上过班的，不算。",
      en: "It counts if you had a job and lost it when the employer restructured, closed or cut staff. Resigning, or never having had a job, does not count.",
    },
  }),
} as const;
