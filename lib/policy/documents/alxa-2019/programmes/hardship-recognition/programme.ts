import { hasAny, no } from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict, registeredAsUnemployed, workingAge } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const hardshipRecognition = programme({
  id: "hardship-recognition",
  applicant: "person",
  kind: "registration",
  title: { zh: "就业困难人员认定", en: "Recognition of hardship in finding work" },
  summary: {
    zh: "办了失业登记、找工作特别难的人，可以在常住地申请认定。认定以后能得到更多帮助。",
    en: "Registered unemployed people who find it especially hard to get work can ask to be recognised where they live, which opens the way to more help.",
  },
  clauses: ["10.3"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.3", null),
    ...workingAge(),
    registeredAsUnemployed(outside.hardshipList),
    requires(
      "hardship-circumstances",
      outside.hardshipList,
      {
        zh: "属于就业困难名单里的至少一种情况",
        en: "In at least one of the circumstances on the hardship list",
      },
      hasAny(person.hardshipCircumstances),
      {
        zh: "文件没有列出是哪些情况，这里用的是内蒙古 2020 年的名单。",
        en: "The document does not list the circumstances; the Inner Mongolia list of 2020 is used here.",
      },
    ),
    requires(
      "not-recognised-yet",
      "10.3",
      { zh: "以前还没有认定过", en: "Not recognised already" },
      no(person.hardshipRecognised),
    ),
  ],
  had: person.hardshipRecognised.id,
  counter: applyAt("employment-service", "10.3"),
  amount: {
    kind: "none",
    words: {
      zh: "认定本身不发钱，认定以后可以申请就业援助和补贴。",
      en: "Recognition pays nothing by itself; it lets you apply for employment assistance and subsidies.",
    },
  },
  outcome: [{ fact: person.hardshipRecognised.id, becomes: true }],
  funding: [],
  notes: [
    {
      zh: "困难情况的名单来自内蒙古 2020 年的规定，不是这份文件写的。2019 年的名单没有找到，现在的名单也可能变了。",
      en: "The list of circumstances comes from Inner Mongolia's rules of 2020, not from this document. The list of 2019 was not found, and today's may differ.",
    },
    {
      zh: "算不算就业困难，由受理申请的单位认定。",
      en: "Whether your case counts is for the office that takes your application to decide.",
    },
  ],
});
