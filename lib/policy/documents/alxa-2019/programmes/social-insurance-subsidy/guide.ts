import { guide } from "../programme";

export const socialInsuranceSubsidyGuide = guide({
  steps: [
    {
      zh: "确认您已经认定为就业困难人员。",
      en: "Make sure that you have been recognised as having hardship in finding work.",
    },
    {
      zh: "按时缴社会保险费，留好缴费的单据。",
      en: "Pay your social insurance on time and keep the receipts.",
    },
    {
      zh: "带上材料，到常住地旗区的公共就业服务机构（人社部门）申请。",
      en: "Apply at the public employment service (human resources) of the banner or zone where you live with the papers below.",
    },
    {
      zh: "问清补多少、补多久、多长时间申请一次。",
      en: "Ask how much is paid, for how long, and how often you must apply.",
    },
  ],
  materials: [
    "identity-card",
    "hardship-certificate",
    "social-insurance-record",
    "labour-contract",
    "bank-account",
  ],
});
