import { guide } from "../programme";

export const distressedStabilityRefundGuide = guide({
  steps: [
    {
      zh: "把企业一时困难的情况和恢复的打算写清楚。",
      en: "Write down what the passing difficulty is and how the enterprise means to recover.",
    },
    {
      zh: "带上材料，向参保地人社部门申请，也向旗区的审核领导小组问清办法（1.7）。",
      en: "Apply to the human resources office of the place of insurance with the papers below, and ask the banner's review group (1.7) as well.",
    },
    {
      zh: "审核领导小组确定你们在不在范围里；旗区政府（管委会）同意后，报盟领导小组审核。",
      en: "The review group determines whether you are within the refund; once the banner or zone agrees, the league's leading group reviews it.",
    },
    {
      zh: "盟行署同意后，由盟财政把钱拨付下来。",
      en: "Once the league's administration agrees, the league's treasury pays.",
    },
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
