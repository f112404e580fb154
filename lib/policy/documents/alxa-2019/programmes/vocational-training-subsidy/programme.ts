import { inDistrict, trainedWhileUnemployed } from "../definitions";
import { oneSubsidyPerCertificate } from "../notes";
import { alwaysInForce, applyAt, programme } from "../programme";

export const vocationalTrainingSubsidy = programme({
  id: "vocational-training-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: { zh: "职业培训补贴", en: "Vocational training subsidy" },
  summary: {
    zh: "没有工作的人参加培训、拿到证书后，可以领培训补贴。",
    en: "A training subsidy for people out of work who take a course and earn a certificate.",
  },
  clauses: ["7.3"],
  period: alwaysInForce,
  requirements: [inDistrict("7.3"), ...trainedWhileUnemployed("7.3")],
  counter: applyAt("employment-service"),
  amount: {
    kind: "schedule",
    words: {
      zh: "按工种和课时定，看内人社发〔2019〕12号和内发改费字〔2015〕1552号两个文件",
      en: "By trade and course hours, as set by the documents 内人社发〔2019〕12号 and 内发改费字〔2015〕1552号",
    },
  },
  funding: [],
  notes: [
    {
      zh: "报名前先问：培训机构和工种在不在补贴目录里。不在的，领不到。",
      en: "Ask before you enrol whether the trainer and the trade are on the subsidy list. If not, there is no subsidy.",
    },
    {
      zh: "补贴可能给您，也可能直接给培训机构。文件没有写，请问人社部门。",
      en: "The subsidy may go to you or straight to the trainer. The document does not say: ask the human resources office.",
    },
    oneSubsidyPerCertificate,
  ],
});
