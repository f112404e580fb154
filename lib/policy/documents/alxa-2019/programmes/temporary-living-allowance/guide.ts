import { guide } from "../programme";

export const temporaryLivingAllowanceGuide = guide({
  steps: [
    "先问常住地的苏木镇（街道）或旗区民政部门：现在能不能申请。",
    "准备下岗证明和家里收入的说明。",
    "交申请，如实说明家里的困难。",
    "等部门审核，批不批、补多少由他们决定。",
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
