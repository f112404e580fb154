import { has, no, stated, yes } from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { certificateFromTraining, inDistrict, trainingCompleted } from "../definitions";
import { employmentSpecialFund, localStartupFund } from "../funds";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const appraisalFeeSubsidy = programme({
  id: "appraisal-fee-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: { zh: "职业技能鉴定费补贴", en: "Refund of the skill appraisal fee" },
  summary: {
    zh: "农牧民培训后考到证书的，考证交的鉴定费，交多少补多少。",
    en: "Rural people who train and earn a certificate get back what they paid for the examination.",
  },
  clauses: ["8.4", "8.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("8.4"),
    requires(
      "rural-labourer",
      "8.4",
      { zh: "是农村牧区劳动力", en: "Belongs to the rural labour force" },
      yes(person.ruralLabourer),
    ),
    trainingCompleted("8.4"),
    requires(
      "certificate",
      "8.4",
      {
        zh: "取得了职业资格证书或专项职业能力证书",
        en: "Has earned a vocational qualification or special ability certificate",
      },
      has(person.certificates, "vocational-qualification", "special-ability"),
    ),
    certificateFromTraining("8.4"),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "fixed",
    yuan: stated(person.appraisalFeeYuan),
    words: {
      zh: "按您实际交的鉴定费补（据实）",
      en: "The appraisal fee that you actually paid",
    },
  },
  funding: [
    { ...employmentSpecialFund, when: yes(person.fiveCategories) },
    { ...localStartupFund, when: no(person.fiveCategories) },
  ],
  notes: [
    {
      zh: "这笔钱可以直接付给鉴定机构（职业技能鉴定站）。付给了他们，您就不用交，也不用再领。",
      en: "The money may go straight to the appraisal station. If it does, you need neither pay nor claim.",
    },
    {
      zh: "只有培训合格证书或职业技能等级证书的，文件这一条没有写到。",
      en: "Training completion and skill level certificates are not named in this clause.",
    },
    {
      zh: "是不是「五类人员」只决定钱从哪里出，不影响您能不能领。",
      en: "Whether you are in one of the five categories only decides which fund pays. It does not affect your claim.",
    },
  ],
});
