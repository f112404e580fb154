import { guide } from "../programme";

export const smeGuaranteeGuide = guide({
  steps: [
    "想好要贷多少、做什么用、怎么还。",
    "带上材料，向政府性融资担保机构申请，问清条件和费率；不知道找哪一家的，问贷款的银行或打 12345。",
    "担保机构同意后，再去银行办贷款。",
  ],
  materials: ["business-licence", "financial-statement", "tax-return", "guarantee-papers"],
});
