import { has, no, stated, yes } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { certificateFromTraining, inDistrict, trainingCompleted } from "../definitions";
import { employmentSpecialFund, localStartupFund } from "../funds";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const appraisalFeeSubsidy = programme({
  id: "appraisal-fee-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: "职业技能鉴定费补贴",
  summary: "农牧民培训后考到证书的，考证交的鉴定费，交多少补多少。",
  clauses: ["8.4", "8.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("8.4"),
    requires(
      "rural-labourer",
      "8.4",
      "是能干活的农牧民",
      yes(person.ruralLabourer),
      "文件里叫“农村牧区劳动力”：家在嘎查、村里，能干活的人。",
    ),
    trainingCompleted("8.4"),
    requires(
      "certificate",
      "8.4",
      "取得了职业资格证书或专项职业能力证书",
      has(person.certificates, "vocational-qualification", "special-ability"),
    ),
    certificateFromTraining("8.4"),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "fixed",
    yuan: stated(person.appraisalFeeYuan),
    words: "按您实际交的鉴定费补（据实）",
  },
  funding: [
    { ...employmentSpecialFund, when: yes(person.fiveCategories) },
    { ...localStartupFund, when: no(person.fiveCategories) },
  ],
  notes: [
    note(
      "paid-to-station",
      "这笔钱可以直接付给鉴定机构（职业技能鉴定站）。付给了他们，您就不用交，也不用再领。",
    ),
    note("certificates-not-named", "只有培训合格证书或职业技能等级证书的，文件这一条没有写到。"),
    note("five-categories", "是不是“五类人员”只决定钱从哪里出，不影响您能不能领。"),
  ],
});
