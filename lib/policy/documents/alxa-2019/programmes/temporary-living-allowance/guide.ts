import { guide } from "../programme";

export const temporaryLivingAllowanceGuide = guide({
  steps: [
    {
      zh: "先问常住地的苏木镇（街道）或旗区民政部门：现在能不能申请。",
      en: "First ask the sumu, town or subdistrict, or the banner's civil affairs office, where you live whether you can apply now.",
    },
    {
      zh: "准备下岗证明和家里收入的说明。",
      en: "Gather proof of the lay-off and a statement of your household's income.",
    },
    {
      zh: "交申请，如实说明家里的困难。",
      en: "Hand in the application and describe your situation truthfully.",
    },
    {
      zh: "等部门审核，批不批、补多少由他们决定。",
      en: "Wait for the review: the offices decide whether and how much to pay.",
    },
  ],
  materials: [
    "identity-card",
    "household-register",
    "termination-proof",
    "income-statement",
    "bank-account",
    "application-form",
  ],
});
