import { all, any, noneOf, oneOf, yes } from "../../../../engine/language/constructors";
import { office } from "../../facts/office";
import { person } from "../../facts/person";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const startupPremises = programme({
  id: "startup-premises",
  applicant: "person",
  kind: "service",
  title: "免费创业场地和培训",
  summary: "失业后自己创业的，就业压力大的旗区可以免费给场地、讲政策、做培训。",
  clauses: ["4.7"],
  period: alwaysInForce,
  requirements: [
    inDistrict("4.7"),
    requires(
      "unemployed-starter",
      "4.7",
      "现在没有工作；或者办过失业登记，现在自己创业",
      any(
        oneOf(person.workStatus, "unemployed"),
        all(oneOf(person.workStatus, "self-employed"), yes(person.registeredUnemployed)),
      ),
      "创业后就不再是失业状态，所以看的是创业以前有没有办过失业登记。",
    ),
    requires("business", "4.7", "正在准备创业，或已经创业", noneOf(person.business, "none")),
    requires(
      "district-under-pressure",
      "4.7",
      "所在旗区就业压力较大（由人社部门定）",
      yes(office.districtUnderPressure),
    ),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "none",
    words: "不发钱。场地、政策咨询和创业培训免费。",
  },
  funding: [],
  notes: [
    note(
      "no-claim",
      "这一条支持的是就业压力较大的旗区，个人不能单凭它要求。所在旗区办没办、还有没有位置，先问。",
    ),
    note(
      "not-named",
      "文件没有写哪些旗区算就业压力较大，也没有写场地在哪里、能用多久。请问当地人社部门。",
    ),
  ],
});
