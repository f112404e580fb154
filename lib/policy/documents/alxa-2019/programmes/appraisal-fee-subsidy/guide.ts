import { guide } from "../programme";

export const appraisalFeeSubsidyGuide = guide({
  steps: [
    {
      zh: "考证前先问常住地旗区的公共就业服务机构（人社部门）：鉴定费是您先交，还是直接付给鉴定机构。",
      en: "Before the examination, ask the public employment service (human resources) of the banner or zone where you live whether you pay the fee first or it goes straight to the appraisal station.",
    },
    {
      zh: "要您先交的，留好发票。",
      en: "If you pay first, keep the invoice.",
    },
    {
      zh: "拿到证书后，把材料交给同一个机构，申请补贴。",
      en: "When you hold the certificate, hand the papers in there and apply.",
    },
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
