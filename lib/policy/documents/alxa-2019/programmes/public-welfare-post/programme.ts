import { no } from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import {
  ableToWork,
  hardshipOrZeroEmploymentFamily,
  inDistrict,
  rulesOf2019,
  unemployedNow,
  workingAge,
} from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const publicWelfarePost = programme({
  id: "public-welfare-post",
  applicant: "person",
  kind: "service",
  title: { zh: "公益性岗位安置", en: "Public-welfare post" },
  summary: {
    zh: "找工作特别难的人、全家都没有人上班的人，可以申请政府安排的公益性岗位。",
    en: "People recognised as having hardship in finding work, or in whose family nobody works, can apply for a post provided for the public good.",
  },
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
      {
        zh: "已经认定为就业困难人员，或者家里没有人上班（零就业家庭）",
        en: "Recognised as having hardship in finding work, or in a family in which nobody works",
      },
      hardshipOrZeroEmploymentFamily,
      {
        zh: "零就业家庭的人，没有认定也算（11.1 要求零就业家庭动态清零）。",
        en: "Members of zero-employment families count without recognition (11.1 asks that no such family be left).",
      },
    ),
    requires(
      "not-in-post",
      "11.1",
      { zh: "现在不在公益性岗位上", en: "Not in a public-welfare post already" },
      no(person.inPublicWelfarePost),
    ),
  ],
  had: person.inPublicWelfarePost.id,
  counter: applyAt("employment-service"),
  amount: {
    kind: "none",
    words: {
      zh: "安排的是岗位，不是一笔钱。工资由岗位定，这份文件没有写。",
      en: "It offers a post, not a sum of money. Pay depends on the post; this document does not state it.",
    },
  },
  outcome: [
    { fact: person.inPublicWelfarePost.id, becomes: true },
    { fact: person.workStatus.id, becomes: "employed" },
  ],
  funding: [],
  notes: [
    {
      zh: "有没有岗位、能不能安排上，由旗区看名额决定。符合条件也可能要等。",
      en: "Whether there is a post for you depends on what the banner has. You may meet the conditions and still have to wait.",
    },
    {
      zh: "「零就业家庭」的说法来自内蒙古 2020 年的困难名单，当地现在的认定办法可能不同。",
      en: "“Zero-employment family” is taken from the Inner Mongolia hardship list of 2020; how it is decided locally today may differ.",
    },
    rulesOf2019,
  ],
});
