import { guide } from "../programme";

export const temporaryReliefGuide = guide({
  steps: [
    {
      zh: "尽快联系常住地的苏木镇（街道）或旗区民政部门，说明出了什么事、急不急。",
      en: "Contact the sumu, town or subdistrict, or the banner's civil affairs office, where you live, as soon as you can, and say so if it is urgent.",
    },
    {
      zh: "准备能说明困难的单据，比如医疗费用的单据。",
      en: "Gather papers that show the hardship, such as medical bills.",
    },
    {
      zh: "交申请，如实说明家里的情况。",
      en: "Hand in the application and describe your household's situation truthfully.",
    },
    {
      zh: "等民政部门审核，批不批、给多少由他们决定。",
      en: "Wait for the review: the civil affairs office decides whether and how much to give.",
    },
  ],
  materials: [
    "identity-card",
    "household-register",
    "medical-bills",
    "income-statement",
    "bank-account",
    "application-form",
  ],
});
