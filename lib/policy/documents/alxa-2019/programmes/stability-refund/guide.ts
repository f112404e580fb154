import { guide } from "../programme";

export const stabilityRefundGuide = guide({
  steps: [
    "算清上年度裁员多少人、年末还有多少职工；合同到期、退休、自己辞职这样的正常减员不算裁员。",
    "向参保地人社部门问清上年度当地的城镇登记失业率。",
    "带上材料，向同一个部门申请。",
    "审核通过后，钱退到企业账户。",
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
