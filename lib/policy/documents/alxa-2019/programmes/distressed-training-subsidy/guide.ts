import { guide } from "../programme";

export const distressedTrainingSubsidyGuide = guide({
  steps: [
    "先问登记地旗区的人社部门：你们算不算困难企业，再订培训计划。",
    "组织职工培训，先用企业自己的职工教育经费，把账记清楚。",
    "培训合格的职工，合同至少再留 1 年。",
    "钱不够的部分，带上材料向同一个部门申请。",
    "部门审核评估合格后，发放补贴。",
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
