import { guide } from "../programme";

export const minimumLivingGuaranteeGuide = guide({
  steps: [
    "问常住地的苏木镇（街道）或旗区民政部门：当地低保线是多少，怎么申请。",
    "用全家的名义申请，如实填写收入和财产。",
    "配合民政部门上门了解和核查。",
    "等结果，批不批、发多少由民政部门决定。",
  ],
  materials: [
    "identity-card",
    "household-register",
    "residence-permit",
    "income-statement",
    "bank-account",
    "application-form",
  ],
});
