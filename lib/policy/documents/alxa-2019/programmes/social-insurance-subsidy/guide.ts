import { guide } from "../programme";

export const socialInsuranceSubsidyGuide = guide({
  steps: [
    "确认您已经认定为就业困难人员。",
    "按时缴社会保险费，留好缴费的单据。",
    "带上材料，到常住地旗区的公共就业服务机构（人社部门）申请。",
    "问清补多少、补多久、多长时间申请一次。",
  ],
  materials: [
    "identity-card",
    "hardship-certificate",
    "social-insurance-record",
    "labour-contract",
    "bank-account",
  ],
});
