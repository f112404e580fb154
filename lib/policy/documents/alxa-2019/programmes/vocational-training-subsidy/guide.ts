import { guide } from "../programme";

export const vocationalTrainingSubsidyGuide = guide({
  steps: [
    "问常住地旗区的公共就业服务机构（人社部门）：哪些培训班有补贴，怎么报名。",
    "参加培训，考试合格，拿到证书。",
    "把材料交给同一个机构，申请补贴。",
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
