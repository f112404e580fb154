import { percent, yesNo } from "../fact";

const about = { subjects: ["enterprise"], holder: "office", group: "office" } as const;

/** What offices hold on enterprises. */
export const onEnterprises = {
  localUnemploymentPercent: percent({
    id: "localUnemploymentPercent",
    ...about,
    label: "当地失业率",
    question: "上年度当地的城镇登记失业率是多少？",
    hint: "由人社局提供，填百分数：3.3% 填 3.3。用来和企业的裁员率比。",
  }),

  fundCoversOneYear: yesNo({
    id: "fundCoversOneYear",
    ...about,
    label: "基金够付一年",
    question: "失业保险基金的结余，够付 1 年以上吗？",
    hint: "由人社局、财政局确定（滚存结余具备一年以上支付能力）。正好 1 年也算。",
  }),

  distressRecognised: yesNo({
    id: "distressRecognised",
    ...about,
    label: "在困难返还范围内",
    question: "这家企业确定在困难企业稳岗返还的范围里了吗？",
    hint: "由旗区审核领导小组确定范围，旗区同意后报盟领导小组审核。全部走完才算。",
    basis: "文件第一条（1.7）。",
  }),

  distressAccepted: yesNo({
    id: "distressAccepted",
    ...about,
    label: "认作困难企业",
    question: "当地人社部门把这家企业当作第六条说的困难企业吗？",
    hint: "由企业所在地的人社局说。文件没有写怎样才算。",
    basis: "文件第六条（6.1）。",
  }),

  guaranteeTermsMet: yesNo({
    id: "guaranteeTermsMet",
    ...about,
    label: "符合担保条件",
    question: "这家企业符合担保机构的条件吗？",
    hint: "由政府性融资担保机构审核确定。",
  }),

  trainingReviewPassed: yesNo({
    id: "trainingReviewPassed",
    ...about,
    label: "培训审核合格",
    question: "企业的培训补贴申请，审核合格了吗？",
    hint: "由企业所在地的人社局审核评估。",
  }),
} as const;
