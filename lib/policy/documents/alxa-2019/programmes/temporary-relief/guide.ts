import { guide } from "../programme";

export const temporaryReliefGuide = guide({
  steps: [
    "尽快联系常住地的苏木镇（街道）或旗区民政部门，说明出了什么事、急不急。",
    "准备能说明困难的单据，比如医疗费用的单据。",
    "交申请，如实说明家里的情况。",
    "等民政部门审核，批不批、给多少由他们决定。",
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
