import { no, yes } from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { inDistrict, workingAge } from "../definitions";
import { employmentSpecialFund, localStartupFund } from "../funds";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const ruralTraining = programme({
  id: "rural-training",
  applicant: "person",
  kind: "service",
  title: { zh: "农牧民免费培训", en: "Free training for rural people" },
  summary: {
    zh: "农牧民可以免费参加就业技能培训或创业培训，培训费由政府付给培训机构。",
    en: "Free courses in work skills or starting a business for people of farming and herding areas; the government pays the trainer.",
  },
  clauses: ["8.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("8.2"),
    requires(
      "rural-labourer",
      "8.2",
      { zh: "是农村牧区劳动力", en: "Belongs to the rural labour force" },
      yes(person.ruralLabourer),
    ),
    ...workingAge(),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "none",
    words: {
      zh: "培训免费，不给个人发钱",
      en: "The course is free; no money is paid to you",
    },
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
    {
      zh: "什么时候开班、学什么，由旗区安排。现在有没有班，请问旗区人社部门。",
      en: "The banner decides when courses run and what they teach. Ask its human resources office whether there is one now.",
    },
    {
      zh: "是不是「五类人员」只决定钱从哪里出，不影响您参加培训。",
      en: "Whether you are in one of the five categories only decides which fund pays. It does not affect your place.",
    },
    {
      zh: "文件没有写年龄。这里按法定劳动年龄算。",
      en: "The document states no age; the statutory working age is used here.",
    },
  ],
});
