import { guide } from "../programme";

export const appraisalFeeSubsidyGuide = guide({
  steps: [
    "考证前先问常住地旗区的公共就业服务机构（人社部门）：鉴定费是您先交，还是直接付给鉴定机构。",
    "要您先交的，留好发票。",
    "拿到证书后，把材料交给同一个机构，申请补贴。",
  ],
  materials: [
    "identity-card",
    "rural-labour-proof",
    "course-completion-proof",
    "qualification-or-ability-certificate",
    "fee-invoice",
    "application-form",
    "bank-account",
  ],
});
