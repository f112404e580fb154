import { yes } from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict, recognisedHardship, rulesOf2019 } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const postSubsidy = programme({
  id: "post-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: { zh: "公益性岗位补贴", en: "Public-welfare post subsidy" },
  summary: {
    zh: "认定为就业困难的人，在公益性岗位上班，可以有岗位补贴。",
    en: "A subsidy for the post when someone recognised as having hardship in finding work holds a public-welfare post.",
  },
  clauses: ["10.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.5"),
    recognisedHardship,
    requires(
      "in-public-welfare-post",
      outside.employmentFunds,
      { zh: "正在公益性岗位上班", en: "Works in a public-welfare post" },
      yes(person.inPublicWelfarePost),
      {
        zh: "文件只写「岗位补贴」，没写是什么岗位。这里按公益性岗位算。",
        en: "The document says only “post subsidy”, not for which posts; public-welfare posts are meant here.",
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
      zh: "文件没有写补贴发给本人还是发给用人单位，请先问办理单位。",
      en: "The document does not say whether the subsidy goes to the worker or to the employer; ask the office first.",
    },
    rulesOf2019,
  ],
});
