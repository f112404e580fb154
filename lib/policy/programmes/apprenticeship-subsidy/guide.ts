import { guide } from "../programme";

export const apprenticeshipSubsidyGuide = guide({
  steps: [
    {
      zh: "先申请列入困难企业名单。",
      en: "First have the enterprise put on the list of enterprises in difficulty.",
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
      zh: "带上材料，向登记地旗区的人社部门申请，问清当地的补贴标准。",
      en: "Apply to the human resources office of your banner with the papers below, and ask for the local rate.",
    },
  ],
  materials: [
    "application-form",
    "business-licence",
    "apprentice-agreement",
    "training-plan",
    "apprentice-list",
    "difficulty-statement",
    "labour-contract",
    "bank-account",
  ],
});
