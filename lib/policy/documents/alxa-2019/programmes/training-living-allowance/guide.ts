import { guide } from "../programme";

export const trainingLivingAllowanceGuide = guide({
  steps: [
    "问常住地旗区的公共就业服务机构（人社部门）：这个培训班有没有生活费补贴。",
    "每天按时签到，考勤记录是算天数的依据。",
    "学完拿到证书后，把材料交给同一个机构。",
    "审核通过后，生活费打到您的账户。",
  ],
  materials: [
    "identity-card",
    "unemployed-at-training-proof",
    "hardship-certificate",
    "household-employment-proof",
    "course-completion-proof",
    "any-certificate",
    "attendance-record",
    "application-form",
    "bank-account",
  ],
});
