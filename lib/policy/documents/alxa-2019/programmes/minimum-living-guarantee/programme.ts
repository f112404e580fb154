import { yes } from "../../../../engine/language/constructors";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const minimumLivingGuarantee = programme({
  id: "minimum-living-guarantee",
  applicant: "person",
  kind: "relief",
  title: "最低生活保障（低保）",
  summary: "家里人均收入低于当地低保线的家庭，可以申请低保。",
  clauses: ["11.3"],
  period: alwaysInForce,
  requirements: [
    inDistrict("11.3"),
    requires(
      "low-income",
      outside.socialAssistance,
      "您估计家里人均收入低于当地低保线",
      yes(person.lowIncomeHousehold),
    ),
    requires(
      "office-confirms",
      "11.3",
      "民政部门核查后同意（由民政部门决定）",
      yes(office.minimumLivingConfirmed),
    ),
  ],
  counter: applyAt("civil-affairs"),
  amount: {
    kind: "schedule",
    words: "这份文件没有写发多少，按当地低保标准定。",
  },
  funding: [],
  notes: [
    note(
      "by-household",
      "低保按家庭算，收入和财产由民政部门核查。您自己的估计不作数，只是看值不值得去问。",
    ),
    note("local-line", "当地低保线是多少，请问民政部门。标准会变，这里不写数字。"),
  ],
});
