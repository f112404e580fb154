import { has, yes } from "../../../../engine/language/constructors";
import { institution } from "../../facts/institution";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { rewardFund } from "../funds";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const trainingBaseAward = programme({
  id: "training-base-award",
  applicant: "institution",
  kind: "award",
  title: "实训基地奖补",
  summary: "培训效果好、学员就业稳、规模达到要求的实训基地，可以申报自治区奖补资金。",
  clauses: ["7.4"],
  period: alwaysInForce,
  requirements: [
    inDistrict("7.4"),
    requires("role", "7.4", "单位是实训基地", has(institution.institutionRoles, "training-base")),
    requires(
      "base-qualifies",
      "7.4",
      "人社部门认为培训效果、就业情况和规模都达到申报要求",
      yes(office.trainingBaseQualifies),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "schedule",
    words: "按自治区奖补资金的规定定，文件没有写数字",
  },
  funding: [rewardFund],
  notes: [],
});
