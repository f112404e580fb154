import { guide } from "../programme";

export const startupSubsidyGuide = guide({
  steps: [
    {
      zh: "先办营业执照，正常经营满 1 年。",
      en: "Register the business and run it for a year.",
    },
    {
      zh: "问当地人社部门在哪里申请，再把材料交上去。",
      en: "Ask the local human resources office where to apply, and hand in the papers.",
    },
    {
      zh: "等办理单位审核。毕业满 2 年的，先问清楚按哪一天算。",
      en: "Wait for the office's check. If you left school more than two years ago, ask first which day it counts.",
    },
    {
      zh: "审核通过后，补贴打到您的账户。",
      en: "Once approved, the subsidy is paid into your account.",
    },
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "business-licence",
    "diploma",
    "hardship-certificate",
    "operation-proof",
    "application-form",
    "bank-account",
  ],
});
