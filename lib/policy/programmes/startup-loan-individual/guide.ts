import { guide } from "../programme";

export const startupLoanIndividualGuide = guide({
  steps: [
    {
      zh: "先办营业执照，想好钱用在哪里、怎么还。",
      en: "Register the business, and work out what the money is for and how to repay it.",
    },
    {
      zh: "问当地人社部门在哪里申请，再把材料交上去，请他们确认您属于支持的人群。",
      en: "Ask the local human resources office where to apply, hand in the papers, and have it confirm that you belong to a supported group.",
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
