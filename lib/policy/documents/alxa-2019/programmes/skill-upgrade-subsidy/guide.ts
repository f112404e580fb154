import { guide } from "../programme";

export const skillUpgradeSubsidyGuide = guide({
  steps: [
    "先查一查：失业保险一共缴了几个月，证书是几级。",
    "问参保地人社部门怎么申请、期限到哪天。",
    "把材料交上去，等审核。",
    "审核通过后，补贴打到您的账户。",
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
