import { hasAny, no } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict, registeredAsUnemployed, workingAge } from "../definitions";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const hardshipRecognition = programme({
  id: "hardship-recognition",
  applicant: "person",
  kind: "registration",
  title: "就业困难人员认定",
  summary: "办了失业登记、找工作特别难的人，可以在常住地申请认定。认定以后能得到更多帮助。",
  clauses: ["10.3"],
  period: alwaysInForce,
  requirements: [
    inDistrict("10.3", null),
    ...workingAge(),
    registeredAsUnemployed(outside.hardshipList),
    requires(
      "hardship-circumstances",
      outside.hardshipList,
      "属于就业困难名单里的至少一种情况",
      hasAny(person.hardshipCircumstances),
      "文件没有列出是哪些情况，这里用的是内蒙古 2020 年的名单。",
    ),
    requires("not-recognised-yet", "10.3", "以前还没有认定过", no(person.hardshipRecognised)),
  ],
  had: person.hardshipRecognised.id,
  counter: applyAt("employment-service", "10.3"),
  amount: {
    kind: "none",
    words: "认定本身不发钱，认定以后可以申请就业援助和补贴。",
  },
  outcome: [{ fact: person.hardshipRecognised.id, becomes: true }],
  funding: [],
  notes: [
    note(
      "list-of-2020",
      "困难情况的名单来自内蒙古 2020 年的规定，不是这份文件写的。2019 年的名单没有找到，现在的名单也可能变了。",
    ),
    note("office-decides", "算不算就业困难，由受理申请的单位认定。"),
  ],
});
