import { yes } from "../../../../engine/language/words";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict, rulesOf2019 } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const temporaryRelief = programme({
  id: "temporary-relief",
  applicant: "person",
  kind: "relief",
  title: { zh: "临时救助", en: "Temporary relief" },
  summary: {
    zh: "家里遇到意外、得了重病或者突然有难处的人，可以申请临时救助。",
    en: "One-time or short-term help for people struck by an accident, illness or another sudden hardship.",
  },
  clauses: ["11.4"],
  period: alwaysInForce,
  requirements: [
    inDistrict("11.4"),
    requires(
      "sudden-hardship",
      outside.socialAssistance,
      {
        zh: "遇到了意外、疾病或者别的突然的困难",
        en: "Has met with an accident, illness or another sudden hardship",
      },
      yes(person.suddenHardship),
    ),
    requires(
      "office-confirms",
      "11.4",
      {
        zh: "民政部门审核同意（由民政部门决定）",
        en: "Confirmed by the civil affairs office, which decides",
      },
      yes(office.temporaryReliefConfirmed),
    ),
  ],
  counter: applyAt("civil-affairs"),
  amount: {
    kind: "schedule",
    words: {
      zh: "这份文件没有写救助多少，按当地的临时救助规定定。",
      en: "This document gives no figure; the local rules on temporary relief set it.",
    },
  },
  funding: [],
  notes: [
    {
      zh: "文件没有写哪些困难算数，由民政部门决定。拿不准也可以去问。",
      en: "The document does not say which hardships count; the civil affairs office decides. If in doubt, ask.",
    },
    rulesOf2019,
  ],
});
