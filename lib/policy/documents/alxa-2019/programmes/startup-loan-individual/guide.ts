import { guide } from "../programme";

export const startupLoanIndividualGuide = guide({
  steps: [
    "先办营业执照，想好钱用在哪里、怎么还。",
    "带上材料，到登记地旗区人社部门的创业担保贷款窗口申请，请他们确认您属于支持的人群；属于哪一类就带哪一类的证明。",
    "按担保机构和银行的要求，办好担保。",
    "银行审核通过后签合同、放款。以后按时还款。",
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "marriage-papers",
    "business-licence",
    "employment-registration",
    "hardship-certificate",
    "diploma",
    "loan-group-proof",
    "loan-application",
    "business-plan",
    "credit-report",
    "guarantee-papers",
  ],
});
