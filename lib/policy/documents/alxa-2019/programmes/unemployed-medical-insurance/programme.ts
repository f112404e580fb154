import { yes } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict, unemployedNow } from "../definitions";
import { unemploymentInsuranceFund } from "../funds";
import { rulesOf2019 } from "../notes";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const unemployedMedicalInsurance = programme({
  id: "unemployed-medical-insurance",
  applicant: "person",
  kind: "insurance",
  title: "领失业保险金期间的医疗保险费",
  summary: "正在领失业保险金的人，自己该缴的基本医疗保险费由基金出。",
  clauses: ["10.7"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.7"),
    requires(
      "receiving-benefit",
      "10.7",
      "正在领失业保险金",
      yes(person.receivingUnemploymentBenefit),
    ),
    unemployedNow(outside.unemploymentInsurance),
  ],
  counter: applyAt("benefit-office", null, "healthcareSecurity"),
  amount: {
    kind: "schedule",
    words: "您自己该缴的那部分由基金缴，不发现金。缴费标准由医保规定定，这份文件没有写。",
  },
  funding: [unemploymentInsuranceFund],
  notes: [
    note("benefit-first", "还没有领失业保险金的，先看看能不能领（10.6）。"),
    note("after-the-benefit", "停领失业保险金以后，医疗保险怎么接着缴，请问医保部门。"),
    rulesOf2019,
  ],
});
