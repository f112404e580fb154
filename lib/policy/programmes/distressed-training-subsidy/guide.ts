import { guide } from "../programme";

export const distressedTrainingSubsidyGuide = guide({
  steps: [
    {
      zh: "先申请列入困难企业名单，订好培训计划。",
      en: "First have the enterprise put on the list of enterprises in difficulty, and draw up the training plan.",
    },
    {
      zh: "组织职工培训，先用企业自己的职工教育经费，把账记清楚。",
      en: "Hold the training, spend the enterprise's own education fund first, and keep clear accounts.",
    },
    {
      zh: "培训合格的职工，合同至少再留 1 年。",
      en: "Keep those who passed under contract for at least another year.",
    },
    {
      zh: "钱不够的部分，带上材料向所在地的人社部门申请。",
      en: "Apply to the local human resources office for what the fund did not cover, with the papers below.",
    },
    {
      zh: "人社部门审核评估合格后，发放补贴。",
      en: "Once the office has reviewed and passed the training, the subsidy is paid.",
    },
  ],
  materials: [
    "application-form",
    "business-licence",
    "training-plan",
    "trainee-list",
    "attendance-record",
    "training-certificate",
    "labour-contract",
    "cost-statement",
    "layoff-statement",
    "difficulty-statement",
    "bank-account",
  ],
});
