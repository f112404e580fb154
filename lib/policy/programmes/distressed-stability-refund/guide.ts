import { guide } from "../programme";

export const distressedStabilityRefundGuide = guide({
  steps: [
    {
      zh: "把企业一时困难的情况和恢复的打算写清楚。",
      en: "Write down what the passing difficulty is and how the enterprise means to recover.",
    },
    {
      zh: "带上材料，向登记地旗区的人社部门申请列入困难企业名单。",
      en: "Apply to the human resources office of your banner to be put on the list of enterprises in difficulty.",
    },
    {
      zh: "旗区审核小组先审，旗区政府（管委会）同意后报盟里再审。",
      en: "The banner's review group checks first; once the banner agrees, the league checks again.",
    },
    {
      zh: "盟行署同意后，由盟财政把钱拨付下来。",
      en: "Once the league's administration agrees, its finance office pays.",
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
