import { guide } from "../programme";

export const startupLoanGraduateGuide = guide({
  steps: [
    {
      zh: "先看一看：登记满 2 年，有 5 名以上员工，社保缴满 1 年。",
      en: "Check first: registered for two years, five or more people taken on, social insurance paid for a year.",
    },
    {
      zh: "带上材料，到登记地旗区人社部门的创业担保贷款窗口申请。",
      en: "Apply at the start-up loan counter of the human resources office of the banner or zone of registration with the papers below.",
    },
    {
      zh: "按担保机构和银行的要求，办好担保。",
      en: "Settle the guarantee as the guarantee institution and the bank require.",
    },
    {
      zh: "银行审核通过后签合同、放款。问清楚利息怎么补、本金哪天还。",
      en: "Once the bank agrees, sign the contract and receive the loan. Ask how the interest is refunded and when the loan falls due.",
    },
  ],
  materials: [
    "identity-card",
    "marriage-papers",
    "diploma",
    "business-licence",
    "operation-proof",
    "staff-list",
    "labour-contract",
    "social-insurance-record",
    "loan-application",
    "business-plan",
    "credit-report",
    "guarantee-papers",
  ],
});
