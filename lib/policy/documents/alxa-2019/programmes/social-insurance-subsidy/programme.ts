import { oneOf, yes } from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { inDistrict, recognisedHardship, rulesOf2019 } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const socialInsuranceSubsidy = programme({
  id: "social-insurance-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: { zh: "社会保险补贴", en: "Social insurance subsidy" },
  summary: {
    zh: "认定为就业困难的人，在常住地的企业参了保，或者灵活就业后自己参了保，可以申请补贴。",
    en: "People recognised as having hardship in finding work can have a subsidy when they are insured where they live, through an enterprise or in flexible work.",
  },
  clauses: ["10.4", "10.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.4", {
      zh: "「常住地」按阿拉善盟算，在哪个旗区都行。",
      en: "“Usual residence” is read as Alxa League, whichever banner.",
    }),
    recognisedHardship,
    requires(
      "insured",
      "10.4",
      {
        zh: "通过企业参保，或者灵活就业后自己参保",
        en: "Insured through an enterprise or in flexible work",
      },
      oneOf(person.insuredAs, "enterprise", "flexible"),
    ),
    requires(
      "insured-here",
      "10.4",
      { zh: "参保地在阿拉善盟", en: "Insured in Alxa League" },
      yes(person.insuredHere),
      {
        zh: "文件写的是「在常住地企业参保」，这里按在阿拉善盟参保算，哪个旗区都行。",
        en: "The document says “insured where they live”; insurance in any banner of Alxa League counts here.",
      },
    ),
  ],
  counter: applyAt("employment-service", "10.5"),
  amount: {
    kind: "schedule",
    words: {
      zh: "补多少、补多久，这份文件没有写，要看当地另外的规定。",
      en: "This document gives neither the amount nor how long it is paid; separate local rules set both.",
    },
  },
  funding: [],
  notes: [
    {
      zh: "还没有认定为就业困难人员的，先在常住地申请认定（10.3）。",
      en: "If you are not recognised yet, first apply for recognition where you live (10.3).",
    },
    {
      zh: "通过企业参保的，先问办理单位：补贴发给您本人还是发给企业。",
      en: "If you are insured through an enterprise, ask the office whether the subsidy goes to you or to the enterprise.",
    },
    rulesOf2019,
  ],
});
