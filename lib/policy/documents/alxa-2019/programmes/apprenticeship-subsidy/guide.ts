import { guide } from "../programme";

export const apprenticeshipSubsidyGuide = guide({
  steps: [
    "先问登记地旗区的人社部门：你们算不算困难企业，当地的补贴标准是多少。",
    "找一所学校或培训机构合作，订好 1 到 2 年的培养计划。",
    "和转岗职工签学徒培养协议。",
    "带上材料，到原先问的那个部门申请。",
  ],
  materials: [
    "application-form",
    "business-licence",
    "apprentice-agreement",
    "training-plan",
    "apprentice-list",
    "difficulty-description",
    "labour-contract",
    "bank-account",
  ],
});
