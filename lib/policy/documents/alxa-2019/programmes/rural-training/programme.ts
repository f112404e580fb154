import { no, yes } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { inDistrict, workingAge } from "../definitions";
import { employmentSpecialFund, localStartupFund } from "../funds";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const ruralTraining = programme({
  id: "rural-training",
  applicant: "person",
  kind: "service",
  title: "农牧民免费培训",
  summary: "农牧民可以免费参加就业技能培训或创业培训，培训费由政府付给培训机构。",
  clauses: ["8.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("8.2"),
    requires(
      "rural-labourer",
      "8.2",
      "是能干活的农牧民",
      yes(person.ruralLabourer),
      "文件里叫“农村牧区劳动力”：家在嘎查、村里，能干活的人。",
    ),
    ...workingAge(),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "none",
    words: "培训免费，不给个人发钱",
  },
  outcome: [
    { fact: person.completedTraining.id, becomes: true },
    { fact: person.trainingEndedOn.id, becomesDay: "assessed" },
  ],
  funding: [
    { ...employmentSpecialFund, when: yes(person.fiveCategories) },
    { ...localStartupFund, when: no(person.fiveCategories) },
  ],
  notes: [
    note("ask-for-courses", "什么时候开班、学什么，由旗区安排。现在有没有班，请问旗区人社部门。"),
    note("five-categories", "是不是“五类人员”只决定钱从哪里出，不影响您参加培训。"),
    note("no-age-stated", "文件没有写年龄。这里按法定劳动年龄算。"),
  ],
});
