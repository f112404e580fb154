import { guide } from "../programme";

export const appraisalFeeSubsidyGuide = guide({
  steps: [
    {
      zh: "考证前先问旗区人社部门：鉴定费是您先交，还是直接付给鉴定机构。",
      en: "Before the examination, ask the human resources office of your banner whether you pay the fee first or it goes straight to the appraisal station.",
    },
    {
      zh: "要您先交的，留好发票。",
      en: "If you pay first, keep the invoice.",
    },
    {
      zh: "拿到证书后，把材料交给人社部门，申请补贴。",
      en: "When you hold the certificate, hand the papers to the human resources office and apply.",
    },
  ],
  materials: [
    "identity-card",
    "household-register",
    "rural-labour-proof",
    "training-certificate",
    "vocational-certificate",
    "fee-invoice",
    "application-form",
    "bank-account",
  ],
});
