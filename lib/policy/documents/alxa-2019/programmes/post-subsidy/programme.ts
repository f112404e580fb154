import { yes } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict, recognisedHardship } from "../definitions";
import { rulesOf2019 } from "../notes";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const postSubsidy = programme({
  id: "post-subsidy",
  applicant: "person",
  kind: "subsidy",
  title: "公益性岗位补贴",
  summary: "认定为就业困难的人，在公益性岗位上班，可以有岗位补贴。",
  clauses: ["10.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.5"),
    recognisedHardship,
    requires(
      "in-public-welfare-post",
      outside.employmentFunds,
      "正在公益性岗位上班",
      yes(person.inPublicWelfarePost),
      "文件只写“岗位补贴”，没写是什么岗位。这里按公益性岗位算。",
    ),
  ],
  counter: applyAt("employment-service", "10.5"),
  amount: {
    kind: "schedule",
    words: "补多少、补多久，这份文件没有写，要看当地另外的规定。",
  },
  funding: [],
  notes: [
    note("who-is-paid", "文件没有写补贴发给本人还是发给用人单位，请先问办理单位。"),
    rulesOf2019,
  ],
});
