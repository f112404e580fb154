import { inDistrict, trainedWhileUnemployed } from "../definitions";
import { oneSubsidyPerCertificate } from "../notes";
import { alwaysInForce, applyAt, note, programme } from "../programme";

export const vocationalTrainingSubsidy = programme({
  id: "vocational-training-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: "职业培训补贴",
  summary: "没有工作的人参加培训、拿到证书后，可以领培训补贴。",
  clauses: ["7.3"],
  period: alwaysInForce,
  requirements: [inDistrict("7.3"), ...trainedWhileUnemployed("7.3")],
  counter: applyAt("employment-service"),
  amount: {
    kind: "schedule",
    words: "按工种和课时定，看内人社发〔2019〕12号和内发改费字〔2015〕1552号两个文件",
  },
  funding: [],
  notes: [
    note("ask-before-enrolling", "报名前先问：培训机构和工种在不在补贴目录里。不在的，领不到。"),
    note("who-is-paid", "补贴可能给您，也可能直接给培训机构。文件没有写，请问人社部门。"),
    oneSubsidyPerCertificate,
  ],
});
