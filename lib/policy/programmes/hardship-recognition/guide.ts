import { guide } from "../programme";

export const hardshipRecognitionGuide = guide({
  steps: [
    {
      zh: "还没有办失业登记的，先在常住地办好。",
      en: "If you are not registered as unemployed yet, register first where you live.",
    },
    {
      zh: "准备能说明您困难情况的证明。",
      en: "Gather papers that show your circumstances.",
    },
    {
      zh: "到常住地的公共就业服务机构提出认定申请。",
      en: "Apply for recognition at the public employment service where you live.",
    },
    {
      zh: "认定以后，问清能申请哪些补贴和岗位。",
      en: "Once recognised, ask which subsidies and posts you can apply for.",
    },
  ],
  materials: [
    "identity-card",
    "household-register",
    "employment-registration",
    "application-form",
    "household-employment-proof",
    "disability-certificate",
    "subsistence-certificate",
    "land-loss-proof",
    "diploma",
  ],
});
