import { no } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import {
  ableToWork,
  hardshipOrZeroEmploymentFamily,
  inDistrict,
  unemployedNow,
  workingAge,
} from "../definitions";
import { rulesOf2019 } from "../notes";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const publicWelfarePost = programme({
  id: "public-welfare-post",
  applicant: "person",
  kind: "service",
  title: "公益性岗位安置",
  summary: "找工作特别难的人、全家都没有人上班的人，可以申请政府安排的公益性岗位。",
  clauses: ["11.1"],
  period: alwaysInForce,
  requirements: [
    inDistrict("11.1"),
    ...workingAge(),
    unemployedNow(outside.employmentService),
    ableToWork(outside.employmentService),
    requires(
      "hardship-or-zero-employment",
      "11.1",
      "已经认定为就业困难人员，或者家里没有人上班（零就业家庭）",
      hardshipOrZeroEmploymentFamily,
      "零就业家庭的人，没有认定也算（11.1 要求零就业家庭动态清零）。",
    ),
    requires("not-in-post", "11.1", "现在不在公益性岗位上", no(person.inPublicWelfarePost)),
  ],
  had: person.inPublicWelfarePost.id,
  counter: applyAt("employment-service"),
  amount: {
    kind: "none",
    words: "安排的是岗位，不是一笔钱。工资由岗位定，这份文件没有写。",
  },
  outcome: [
    { fact: person.inPublicWelfarePost.id, becomes: true },
    { fact: person.workStatus.id, becomes: "employed" },
  ],
  funding: [],
  notes: [
    note("posts-are-few", "有没有岗位、能不能安排上，由旗区看名额决定。符合条件也可能要等。"),
    note(
      "zero-employment-family",
      "“零就业家庭”的说法来自内蒙古 2020 年的困难名单，当地现在的认定办法可能不同。",
    ),
    rulesOf2019,
  ],
});
