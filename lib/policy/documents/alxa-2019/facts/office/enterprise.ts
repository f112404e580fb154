import { percent, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "office", group: "office" } as const;

/** What offices hold on enterprises. */
export const onEnterprises = {
  localUnemploymentPercent: percent({
    id: "localUnemploymentPercent",
    ...about,
    label: { zh: "当地失业率", en: "Local unemployment rate" },
    question: {
      zh: "上年度当地的城镇登记失业率是多少？",
      en: "What was the local registered urban unemployment rate last year?",
    },
    hint: {
      zh: "由人社局提供，填百分数：3.3% 填 3.3。用来和企业的裁员率比。",
      en: "From the human resources bureau, as a percentage: for 3.3% enter 3.3. The layoff rate of the enterprise is set against it.",
    },
  }),

  fundCoversOneYear: yesNo({
    id: "fundCoversOneYear",
    ...about,
    label: { zh: "基金够付一年", en: "Fund lasts a year" },
    question: {
      zh: "失业保险基金的结余，够付 1 年以上吗？",
      en: "Can the unemployment insurance fund pay for a year or more from its balance?",
    },
    hint: {
      zh: "由人社局、财政局确定（滚存结余具备一年以上支付能力）。正好 1 年也算。",
      en: "For the human resources and finance bureaus to say. Exactly one year counts.",
    },
  }),

  distressRecognised: yesNo({
    id: "distressRecognised",
    ...about,
    label: { zh: "在困难返还范围内", en: "Determined for the refund" },
    question: {
      zh: "这家企业确定在困难企业稳岗返还的范围里了吗？",
      en: "Has this enterprise been determined for the refund for enterprises in difficulty?",
    },
    hint: {
      zh: "由旗区审核领导小组确定范围，旗区同意后报盟领导小组审核（1.7）。全部走完才算。",
      en: "The banner's review group determines who is within it, the banner agrees and the league's group reviews (1.7). It counts once all three are done.",
    },
  }),

  distressAccepted: yesNo({
    id: "distressAccepted",
    ...about,
    label: { zh: "认作困难企业", en: "Accepted as in difficulty" },
    question: {
      zh: "当地人社部门把这家企业当作第六条说的困难企业吗？",
      en: "Does the local human resources office take this enterprise for one in difficulty under article 6?",
    },
    hint: {
      zh: "由企业所在地的人社局说（6.1）。文件没有写怎样才算。",
      en: "For the human resources bureau where the enterprise is located to say (6.1). The document sets no measure.",
    },
  }),

  guaranteeTermsMet: yesNo({
    id: "guaranteeTermsMet",
    ...about,
    label: { zh: "符合担保条件", en: "Guarantee terms met" },
    question: {
      zh: "这家企业符合担保机构的条件吗？",
      en: "Does this enterprise meet the guarantee institution's terms?",
    },
    hint: {
      zh: "由政府性融资担保机构审核确定。",
      en: "For the government-backed guarantee institution to say.",
    },
  }),

  trainingReviewPassed: yesNo({
    id: "trainingReviewPassed",
    ...about,
    label: { zh: "培训审核合格", en: "Training review passed" },
    question: {
      zh: "企业的培训补贴申请，审核合格了吗？",
      en: "Has the enterprise's request for the training subsidy passed the review?",
    },
    hint: {
      zh: "由企业所在地的人社局审核评估。",
      en: "The human resources bureau where the enterprise is located reviews it.",
    },
  }),
} as const;
