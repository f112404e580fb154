import { guide } from "../programme";

export const smeGuaranteeGuide = guide({
  steps: [
    {
      zh: "想好要贷多少、做什么用、怎么还。",
      en: "Settle how much you want to borrow, what for, and how you will repay it.",
    },
    {
      zh: "带上材料，向政府性融资担保机构申请，问清条件和费率；不知道找哪一家的，问贷款的银行或打 12345。",
      en: "Apply to the government-backed guarantee institution with the papers below and ask for its terms and fee; the bank that is to lend, or 12345, can say which institution it is.",
    },
    {
      zh: "担保机构同意后，再去银行办贷款。",
      en: "Once it agrees, arrange the loan with the bank.",
    },
  ],
  materials: ["business-licence", "financial-statement", "tax-return", "guarantee-papers"],
});
