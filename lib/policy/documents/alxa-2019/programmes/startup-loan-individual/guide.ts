import { guide } from "../programme";

export const startupLoanIndividualGuide = guide({
  steps: [
    {
      zh: "先办营业执照，想好钱用在哪里、怎么还。",
      en: "Register the business, and work out what the money is for and how to repay it.",
    },
    {
      zh: "带上材料，到登记地旗区人社部门的创业担保贷款窗口申请，请他们确认您属于支持的人群；属于哪一类就带哪一类的证明。",
      en: "Apply at the start-up loan counter of the human resources office of the banner or zone of registration with the papers below, and have it confirm that you belong to a supported group; only the proof of your own group is needed.",
    },
    {
      zh: "按担保机构和银行的要求，办好担保。",
      en: "Settle the guarantee as the guarantee institution and the bank require.",
    },
    {
      zh: "银行审核通过后签合同、放款。以后按时还款。",
      en: "Once the bank agrees, sign the contract and receive the loan. Then repay on time.",
    },
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
