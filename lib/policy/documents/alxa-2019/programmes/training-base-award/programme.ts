import { has, yes } from "../../../../engine/language/words";
import { institution } from "../../facts/institution";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { rewardFund } from "../funds";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const trainingBaseAward = programme({
  id: "training-base-award",
  applicant: "institution",
  kind: "award",
  title: { zh: "实训基地奖补", en: "Award for training bases" },
  summary: {
    zh: "培训效果好、学员就业稳、规模达到要求的实训基地，可以申报自治区奖补资金。",
    en: "For training bases with good results, lasting jobs for their trainees and the size that the region asks for.",
  },
  clauses: ["7.4"],
  period: alwaysInForce,
  requirements: [
    inDistrict("7.4"),
    requires(
      "role",
      "7.4",
      { zh: "单位是实训基地", en: "The institution is a training base" },
      has(institution.institutionRoles, "training-base"),
    ),
    requires(
      "base-qualifies",
      "7.4",
      {
        zh: "人社部门认为培训效果、就业情况和规模都达到申报要求",
        en: "The human resources office finds that results, jobs and size meet the region's requirements",
      },
      yes(office.trainingBaseQualifies),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "schedule",
    words: {
      zh: "按自治区奖补资金的规定定，文件没有写数字",
      en: "Set by the rules of the region's reward fund; the document gives no figure",
    },
  },
  funding: [rewardFund],
  notes: [],
});
