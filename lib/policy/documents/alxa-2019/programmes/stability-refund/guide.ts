import { guide } from "../programme";

export const stabilityRefundGuide = guide({
  steps: [
    {
      zh: "算清上年度裁员多少人、年末还有多少职工；合同到期、退休、自己辞职这样的正常减员不算裁员。",
      en: "Count last year's layoffs and the staff at the year's end; expired contracts, retirement, resignations and other natural attrition are not layoffs.",
    },
    {
      zh: "向参保地人社部门问清上年度当地的城镇登记失业率。",
      en: "Ask the human resources office of the place of insurance for last year's local registered urban unemployment rate.",
    },
    {
      zh: "带上材料，向同一个部门申请。",
      en: "Apply to the same office with the papers below.",
    },
    {
      zh: "审核通过后，钱退到企业账户。",
      en: "After its check, the refund is paid to the enterprise's account.",
    },
  ],
  materials: [
    "application-form",
    "business-licence",
    "premium-receipts",
    "staff-list",
    "layoff-statement",
    "bank-account",
  ],
});
