import { guide } from "../programme";

export const apprenticeshipSubsidyGuide = guide({
  steps: [
    {
      zh: "先问登记地旗区的人社部门：你们算不算困难企业，当地的补贴标准是多少。",
      en: "Ask the human resources office of the banner or zone of registration first whether it takes you for an enterprise in difficulty, and what the local rate is.",
    },
    {
      zh: "找一所学校或培训机构合作，订好 1 到 2 年的培养计划。",
      en: "Find a school or trainer to work with and draw up a plan of one to two years.",
    },
    {
      zh: "和转岗职工签学徒培养协议。",
      en: "Sign apprenticeship agreements with the workers who are changing jobs.",
    },
    {
      zh: "带上材料，到原先问的那个部门申请。",
      en: "Apply to the same office with the papers below.",
    },
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
