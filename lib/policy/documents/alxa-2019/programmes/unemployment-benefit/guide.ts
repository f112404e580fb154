import { guide } from "../programme";

export const unemploymentBenefitGuide = guide({
  steps: [
    "向原单位要离职证明，上面要写明为什么离开。",
    "在常住地办好失业登记。",
    "带上材料，尽早到原参保地人社部门的失业保险经办机构申请。",
    "人社部门核对缴费记录和离职原因，决定发不发、发多少。",
    "领钱期间找到了工作，要马上告诉办理单位。",
  ],
  materials: [
    "identity-card",
    "termination-proof",
    "employment-registration",
    "social-insurance-record",
    "bank-account",
    "application-form",
  ],
});
