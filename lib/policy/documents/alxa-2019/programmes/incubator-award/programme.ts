import { has, oneOf, yes } from "../../../../engine/language/constructors";
import { institution } from "../../facts/institution";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { rewardFund } from "../funds";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const incubatorAward = programme({
  id: "incubator-award",
  applicant: "institution",
  kind: "award",
  title: "创业孵化示范基地奖补",
  summary: "创业培训办得好、认定为国家级或自治区级示范的创业园和孵化基地，可以申请奖补资金。",
  clauses: ["4.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("4.2"),
    requires(
      "role",
      "4.2",
      "单位办创业园或创业孵化基地",
      has(institution.institutionRoles, "incubator"),
    ),
    requires(
      "level",
      "4.2",
      "认定为国家级或自治区级示范",
      oneOf(institution.incubatorLevel, "national", "regional"),
    ),
    requires(
      "outcomes",
      "4.2",
      "人社部门认为创业培训成效突出",
      yes(office.trainingOutcomesOutstanding),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "schedule",
    words: "按奖补资金的规定定，文件没有写数字",
  },
  funding: [rewardFund],
  notes: [
    note(
      "may-be-included",
      "文件写的是“可按规定纳入”，纳不纳入由办理单位决定。钱也可能从就业补助资金出（4.6）。",
    ),
  ],
});
