import { guide } from "../programme";

export const hardshipRecognitionGuide = guide({
  steps: [
    {
      zh: "还没有办失业登记的，先在常住地办好。",
      en: "If you are not registered as unemployed yet, register first where you live.",
    },
    {
      zh: "准备能说明您困难情况的证明，属于哪种情况就带哪种。",
      en: "Gather the papers that show your own circumstances; the others are not needed.",
    },
    {
      zh: "到常住地旗区的公共就业服务机构（人社部门）提出认定申请。",
      en: "Apply for recognition at the public employment service (human resources) of the banner or zone where you live.",
    },
    {
      zh: "认定以后，问清能申请哪些补贴和岗位。",
      en: "Once recognised, ask which subsidies and posts you can apply for.",
    },
  ],
  materials: [
    "identity-card",
    "employment-registration",
    "application-form",
    "household-employment-proof",
    "disability-certificate",
    "subsistence-certificate",
    "land-loss-proof",
    "diploma",
  ],
});
