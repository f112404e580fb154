import { guide } from "../programme";

export const postSubsidyGuide = guide({
  steps: [
    {
      zh: "问您上班的单位：岗位补贴是单位申请，还是您自己申请。",
      en: "Ask your employer whether it applies for the subsidy or you do.",
    },
    {
      zh: "要自己申请的，带上材料到常住地旗区的公共就业服务机构（人社部门）。",
      en: "If you apply yourself, take the papers below to the public employment service (human resources) of the banner or zone where you live.",
    },
    {
      zh: "问清补多少、补多久、什么时候发。",
      en: "Ask how much is paid, for how long and when.",
    },
  ],
  materials: [
    "identity-card",
    "hardship-certificate",
    "labour-contract",
    "payroll",
    "bank-account",
  ],
});
