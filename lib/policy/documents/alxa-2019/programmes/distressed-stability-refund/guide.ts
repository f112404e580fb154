import { guide } from "../programme";

export const distressedStabilityRefundGuide = guide({
  steps: [
    "把企业一时困难的情况和恢复的打算写清楚。",
    "带上材料，向参保地人社部门申请，也向旗区的审核领导小组问清办法（1.7）。",
    "审核领导小组确定你们在不在范围里；旗区政府（管委会）同意后，报盟领导小组审核。",
    "盟行署同意后，由盟财政把钱拨付下来。",
  ],
  materials: [
    "application-form",
    "business-licence",
    "social-insurance-record",
    "staff-list",
    "layoff-statement",
    "difficulty-statement",
    "financial-statement",
    "bank-account",
  ],
});
