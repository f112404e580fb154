import { guide } from "../programme";

export const trainingLivingAllowanceGuide = guide({
  steps: [
    {
      zh: "问常住地旗区的公共就业服务机构（人社部门）：这个培训班有没有生活费补贴。",
      en: "Ask the public employment service (human resources) of the banner or zone where you live whether the course carries the living allowance.",
    },
    {
      zh: "每天按时签到，考勤记录是算天数的依据。",
      en: "Sign in every day: the days are counted from the attendance record.",
    },
    {
      zh: "学完拿到证书后，把材料交给同一个机构。",
      en: "When you have finished and hold the certificate, hand the papers in at the same place.",
    },
    {
      zh: "审核通过后，生活费打到您的账户。",
      en: "Once approved, the allowance is paid into your account.",
    },
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
