import { yes } from "../../../../engine/language/constructors";
import { date, monthCount, yesNo } from "../fact";

const about = { subjects: ["person"], holder: "applicant", group: "unemployment" } as const;

const registeredUnemployed = yesNo({
  id: "registeredUnemployed",
  ...about,
  label: "办了失业登记",
  question: "您办了失业登记吗？",
  hint: "在人社窗口、社区或网上办的登记，《就业创业证》上有记录。只是没有工作、没去登记的，选“否”。已经自己创业的，看创业以前办没办。后来上了班、登记已经注销的，选“否”。",
});

const laidOff = yesNo({
  id: "laidOff",
  ...about,
  askedWith: "leftJobInvoluntarily",
  label: "下岗失业",
  question: "您是从单位下岗后失业的吗？",
  hint: "原来在单位上班，因为单位改制、关停、减人没了工作，就算。自己辞职、从没上过班的，不算。",
});

/** Asked only of who was laid off. */
export const ofWhoWasLaidOff = { presupposes: yes(laidOff) } as const;

/** Being out of work: registration, insurance, and how the last job ended. */
export const unemployment = {
  registeredUnemployed,

  registeredUnemployedSince: date({
    id: "registeredUnemployedSince",
    ...about,
    presupposes: yes(registeredUnemployed),
    label: "失业登记日期",
    question: "您是哪天办的失业登记？",
    hint: "看《就业创业证》上的登记日期；记不清的，人社窗口能查。办过几次的，填最近一次；已经创业的，填创业前最近一次。",
  }),

  receivingUnemploymentBenefit: yesNo({
    id: "receivingUnemploymentBenefit",
    ...about,
    label: "正在领失业金",
    question: "您现在正在领失业保险金吗？",
    hint: "只看现在：按月发的失业保险金。以前领过、已经停了的，还有申请了还没批下来的，都选“否”。低保、失业补助金和别的补助也不算。",
  }),

  unemploymentInsuranceMonths: monthCount({
    id: "unemploymentInsuranceMonths",
    ...about,
    askedWith: "receivingUnemploymentBenefit",
    label: "失业保险缴费月数",
    question: "您的失业保险一共交了几个月？",
    hint: "各个单位交的月数加在一起，以前领过失业金的那几年也加上。1 年填 12。只数“失业保险”那一项，养老保险的月数不一样。看社保缴费记录，也可以打 12333 问。没交过的填 0。",
    change: {
      to: "more",
      act: "继续缴失业保险",
    },
  }),

  leftJobInvoluntarily: yesNo({
    id: "leftJobInvoluntarily",
    ...about,
    label: "单位原因离职",
    question: "上一份工作，是单位不让您干了吗？（不是您自己要走）",
    hint: "单位辞退、裁员、倒闭，合同到期单位不续签，单位提出、双方谈好解除，都算（非因本人意愿中断就业）。自己辞职的一般不算；因为单位拖欠工资、不交社保而走的，问 12333。从没上过班的选“否”。看离职证明上写的原因。",
  }),

  laidOff,
} as const;
