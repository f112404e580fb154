import { guide } from "../programme";

export const postSubsidyGuide = guide({
  steps: [
    "问您上班的单位：岗位补贴是单位申请，还是您自己申请。",
    "要自己申请的，带上材料到常住地旗区的公共就业服务机构（人社部门）。",
    "问清补多少、补多久、什么时候发。",
  ],
  materials: [
    "identity-card",
    "hardship-certificate",
    "labour-contract",
    "payroll",
    "bank-account",
  ],
});
