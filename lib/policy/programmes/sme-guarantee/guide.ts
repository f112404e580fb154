import { guide } from "../programme";

export const smeGuaranteeGuide = guide({
  steps: [
    {
      zh: "想好要贷多少、做什么用、怎么还。",
      en: "Settle how much you want to borrow, what for, and how you will repay it.",
    },
    {
      zh: "向盟金融工作办公室或当地银行打听，哪家政府性融资担保机构受理。",
      en: "Ask the league's financial affairs office or a local bank which public guarantee institution takes applications.",
    },
    {
      zh: "带上材料，向担保机构申请，问清条件和费率。",
      en: "Apply to that institution with the papers below and ask for its terms and fee.",
    },
    {
      zh: "担保机构同意后，再去银行办贷款。",
      en: "Once it agrees, arrange the loan with the bank.",
    },
  ],
  materials: ["business-licence", "financial-statement", "tax-return", "guarantee-papers"],
});
