import { yes } from "../../../../engine/language/constructors";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict } from "../definitions";
import { rulesOf2019 } from "../notes";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const temporaryRelief = programme({
  id: "temporary-relief",
  applicant: "person",
  kind: "relief",
  title: "临时救助",
  summary: "家里遇到意外、得了重病或者突然有难处的人，可以申请临时救助。",
  clauses: ["11.4"],
  period: alwaysInForce,
  requirements: [
    inDistrict("11.4"),
    requires(
      "sudden-hardship",
      outside.socialAssistance,
      "遇到了意外、疾病或者别的突然的困难",
      yes(person.suddenHardship),
    ),
    requires(
      "office-confirms",
      "11.4",
      "民政部门审核同意（由民政部门决定）",
      yes(office.temporaryReliefConfirmed),
    ),
  ],
  counter: applyAt("civil-affairs"),
  amount: {
    kind: "schedule",
    words: "这份文件没有写救助多少，按当地的临时救助规定定。",
  },
  funding: [],
  notes: [
    note("hardship-not-defined", "文件没有写哪些困难算数，由民政部门决定。拿不准也可以去问。"),
    rulesOf2019,
  ],
});
