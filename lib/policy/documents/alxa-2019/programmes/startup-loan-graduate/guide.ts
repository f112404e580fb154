import { guide } from "../programme";

export const startupLoanGraduateGuide = guide({
  steps: [
    "先看一看：登记满 2 年，有 5 名以上员工，社保缴满 1 年。",
    "带上材料，到登记地旗区人社部门的创业担保贷款窗口申请。",
    "按担保机构和银行的要求，办好担保。",
    "银行审核通过后签合同、放款。问清楚利息怎么补、本金哪天还。",
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
