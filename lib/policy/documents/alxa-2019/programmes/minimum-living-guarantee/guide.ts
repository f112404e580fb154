import { guide } from "../programme";

export const minimumLivingGuaranteeGuide = guide({
  steps: [
    {
      zh: "问常住地的苏木镇（街道）或旗区民政部门：当地低保线是多少，怎么申请。",
      en: "Ask the sumu, town or subdistrict, or the banner's civil affairs office, where you live what the local line is and how to apply.",
    },
    {
      zh: "用全家的名义申请，如实填写收入和财产。",
      en: "Apply for the whole household and state income and property truthfully.",
    },
    {
      zh: "配合民政部门上门了解和核查。",
      en: "Help the office with its home visit and checks.",
    },
    {
      zh: "等结果，批不批、发多少由民政部门决定。",
      en: "Wait for the result: the civil affairs office decides whether and how much to pay.",
    },
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
