import { guide } from "../programme";

export const skillUpgradeSubsidyGuide = guide({
  steps: [
    {
      zh: "先查一查：失业保险一共缴了几个月，证书是几级。",
      en: "Check first how many months of unemployment insurance are paid and what level the certificate is.",
    },
    {
      zh: "问参保地人社部门怎么申请、期限到哪天。",
      en: "Ask the human resources office of the place of insurance how to apply and by when.",
    },
    {
      zh: "把材料交上去，等审核。",
      en: "Hand in the papers and wait for the check.",
    },
    {
      zh: "审核通过后，补贴打到您的账户。",
      en: "Once approved, the subsidy is paid into your account.",
    },
  ],
  materials: [
    "identity-card",
    "qualification-or-level-certificate",
    "social-insurance-record",
    "labour-contract",
    "application-form",
    "bank-account",
  ],
});
