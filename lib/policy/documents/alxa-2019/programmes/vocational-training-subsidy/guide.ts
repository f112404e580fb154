import { guide } from "../programme";

export const vocationalTrainingSubsidyGuide = guide({
  steps: [
    {
      zh: "问常住地旗区的公共就业服务机构（人社部门）：哪些培训班有补贴，怎么报名。",
      en: "Ask the public employment service (human resources) of the banner or zone where you live which courses are subsidised and how to enrol.",
    },
    {
      zh: "参加培训，考试合格，拿到证书。",
      en: "Take the course, pass the examination and receive the certificate.",
    },
    {
      zh: "把材料交给同一个机构，申请补贴。",
      en: "Hand the papers in at the same place, and apply.",
    },
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "unemployed-at-training-proof",
    "course-completion-proof",
    "any-certificate",
    "fee-invoice",
    "application-form",
    "bank-account",
  ],
});
