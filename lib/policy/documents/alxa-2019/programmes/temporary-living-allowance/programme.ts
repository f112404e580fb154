import { yes } from "../../../../engine/language/constructors";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { inDistrict, unemployedNow } from "../definitions";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const temporaryLivingAllowance = programme({
  id: "temporary-living-allowance",
  applicant: "person",
  kind: "relief",
  title: "下岗失业人员临时生活补助",
  summary: "下岗后没有工作、生活困难的人，可以申请临时生活补助。",
  clauses: ["11.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("11.2"),
    requires("laid-off", "11.2", "是下岗失业的", yes(person.laidOff)),
    unemployedNow("11.2"),
    requires("living-difficulty", "11.2", "生活有困难", yes(person.livingDifficulty)),
    requires(
      "office-confirms",
      "11.2",
      "民政等部门审核同意（由部门决定）",
      yes(office.livingAllowanceConfirmed),
    ),
  ],
  counter: applyAt("civil-affairs"),
  amount: {
    kind: "schedule",
    words: "这份文件没有写补多少。当地会看您家有多困难、本地生活要花多少来定。",
  },
  funding: [],
  notes: [
    note("hardship-not-defined", "什么样算“生活困难”，文件没有写清，由审核的部门决定。"),
    note("still-given", "这里按 2019 年的文件测算。现在还有没有这项补助，请先问当地民政部门。"),
  ],
});
