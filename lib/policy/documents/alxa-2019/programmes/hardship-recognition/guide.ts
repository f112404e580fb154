import { guide } from "../programme";

export const hardshipRecognitionGuide = guide({
  steps: [
    "还没有办失业登记的，先在常住地办好。",
    "准备能说明您困难情况的证明，属于哪种情况就带哪种。",
    "到常住地旗区的公共就业服务机构（人社部门）提出认定申请。",
    "认定以后，问清能申请哪些补贴和岗位。",
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
