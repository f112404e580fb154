import { oneOf, yes } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { inDistrict, recognisedHardship } from "../definitions";
import { rulesOf2019 } from "../notes";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const socialInsuranceSubsidy = programme({
  id: "social-insurance-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: "社会保险补贴",
  summary: "认定为就业困难的人，在常住地的企业参了保，或者灵活就业后自己参了保，可以申请补贴。",
  clauses: ["10.4", "10.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.4", "“常住地”按阿拉善盟算，在哪个旗区都行。"),
    recognisedHardship,
    requires(
      "insured",
      "10.4",
      "通过企业参保，或者灵活就业后自己参保",
      oneOf(person.insuredAs, "enterprise", "flexible"),
    ),
    requires(
      "insured-here",
      "10.4",
      "参保地在阿拉善盟",
      yes(person.insuredHere),
      "文件写的是“在常住地企业参保”，这里按在阿拉善盟参保算，哪个旗区都行。",
    ),
  ],
  counter: applyAt("employment-service", "10.5"),
  amount: {
    kind: "schedule",
    words: "补多少、补多久，这份文件没有写，要看当地另外的规定。",
  },
  funding: [],
  notes: [
    note("recognition-first", "还没有认定为就业困难人员的，先在常住地申请认定（10.3）。"),
    note("who-is-paid", "通过企业参保的，先问办理单位：补贴发给您本人还是发给企业。"),
    rulesOf2019,
  ],
});
