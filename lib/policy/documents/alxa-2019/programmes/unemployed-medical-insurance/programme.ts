import { yes } from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict, rulesOf2019, unemployedNow } from "../definitions";
import { unemploymentInsuranceFund } from "../funds";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const unemployedMedicalInsurance = programme({
  id: "unemployed-medical-insurance",
  applicant: "person",
  kind: "insurance",
  title: {
    zh: "领失业保险金期间的医疗保险费",
    en: "Medical insurance while drawing unemployment benefit",
  },
  summary: {
    zh: "正在领失业保险金的人，自己该缴的基本医疗保险费由基金出。",
    en: "While you draw unemployment benefit, the fund pays your own share of basic medical insurance.",
  },
  clauses: ["10.7"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.7"),
    requires(
      "receiving-benefit",
      "10.7",
      { zh: "正在领失业保险金", en: "Receives unemployment benefit at present" },
      yes(person.receivingUnemploymentBenefit),
    ),
    unemployedNow(outside.unemploymentInsurance),
  ],
  counter: applyAt("benefit-office", null, "healthcareSecurity"),
  amount: {
    kind: "schedule",
    words: {
      zh: "您自己该缴的那部分由基金缴，不发现金。缴费标准由医保规定定，这份文件没有写。",
      en: "The fund pays the personal share; you are paid nothing in cash. The medical insurance rules set the rate, which this document does not give.",
    },
  },
  funding: [unemploymentInsuranceFund],
  notes: [
    {
      zh: "还没有领失业保险金的，先看看能不能领（10.6）。",
      en: "If you do not draw unemployment benefit yet, first check whether you can (10.6).",
    },
    {
      zh: "停领失业保险金以后，医疗保险怎么接着缴，请问医保部门。",
      en: "Ask the medical insurance office how to stay insured once the benefit ends.",
    },
    rulesOf2019,
  ],
});
