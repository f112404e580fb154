import { guide } from "../programme";

export const distressedTrainingSubsidyGuide = guide({
  steps: [
    {
      zh: "先问登记地旗区的人社部门：你们算不算困难企业，再订培训计划。",
      en: "Ask the human resources office of the banner or zone of registration first whether it takes you for an enterprise in difficulty, and draw up the training plan.",
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
      zh: "钱不够的部分，带上材料向同一个部门申请。",
      en: "Apply to the same office for what the fund did not cover, with the papers below.",
    },
    {
      zh: "部门审核评估合格后，发放补贴。",
      en: "Once the office has reviewed and passed the training, the subsidy is paid.",
    },
  ],
  materials: [
    "application-form",
    "business-licence",
    "training-plan",
    "trainee-list",
    "attendance-record",
    "labour-contract",
    "cost-statement",
    "layoff-statement",
    "difficulty-description",
    "bank-account",
  ],
});
