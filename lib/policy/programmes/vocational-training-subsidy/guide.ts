import { guide } from "../programme";

export const vocationalTrainingSubsidyGuide = guide({
  steps: [
    {
      zh: "问当地人社部门：哪些培训班有补贴，怎么报名。",
      en: "Ask the local human resources office which courses are subsidised and how to enrol.",
    },
    {
      zh: "参加培训，考试合格，拿到证书。",
      en: "Take the course, pass the examination and receive the certificate.",
    },
    {
      zh: "把材料交给人社部门或培训机构，申请补贴。",
      en: "Hand the papers to the human resources office or the trainer, and apply.",
    },
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "employment-registration",
    "vocational-certificate",
    "training-certificate",
    "fee-invoice",
    "application-form",
    "bank-account",
  ],
});
