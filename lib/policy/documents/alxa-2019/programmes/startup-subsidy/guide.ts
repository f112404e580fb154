import { guide } from "../programme";

export const startupSubsidyGuide = guide({
  steps: [
    {
      zh: "先办营业执照，正常经营满 1 年。",
      en: "Register the business and run it for a year.",
    },
    {
      zh: "带上材料，到登记地旗区的人社部门申请。",
      en: "Apply to the human resources office of the banner or zone of registration with the papers below.",
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
