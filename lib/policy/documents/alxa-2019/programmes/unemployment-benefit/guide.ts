import { guide } from "../programme";

export const unemploymentBenefitGuide = guide({
  steps: [
    {
      zh: "向原单位要离职证明，上面要写明为什么离开。",
      en: "Ask your last employer for a paper that says why the job ended.",
    },
    {
      zh: "在常住地办好失业登记。",
      en: "Register as unemployed where you live.",
    },
    {
      zh: "带上材料，尽早到原参保地人社部门的失业保险经办机构申请。",
      en: "Apply soon at the unemployment insurance office (human resources) of the place where you were insured with the papers below.",
    },
    {
      zh: "人社部门核对缴费记录和离职原因，决定发不发、发多少。",
      en: "The human resources office checks your payments and why you left, and decides whether and how much to pay.",
    },
    {
      zh: "领钱期间找到了工作，要马上告诉办理单位。",
      en: "If you find work while drawing the benefit, tell the office at once.",
    },
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
