import { has, oneOf, yes } from "../../../../engine/language/words";
import { institution } from "../../facts/institution";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { rewardFund } from "../funds";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const incubatorAward = programme({
  id: "incubator-award",
  applicant: "institution",
  kind: "award",
  title: { zh: "创业孵化示范基地奖补", en: "Award for model start-up incubators" },
  summary: {
    zh: "创业培训办得好、认定为国家级或自治区级示范的创业园和孵化基地，可以申请奖补资金。",
    en: "For parks and incubators recognised as national or regional models whose start-up training stands out.",
  },
  clauses: ["4.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("4.2"),
    requires(
      "role",
      "4.2",
      {
        zh: "单位办创业园或创业孵化基地",
        en: "The institution runs a start-up park or incubator",
      },
      has(institution.institutionRoles, "incubator"),
    ),
    requires(
      "level",
      "4.2",
      {
        zh: "认定为国家级或自治区级示范",
        en: "Recognised as a national or regional model",
      },
      oneOf(institution.incubatorLevel, "national", "regional"),
    ),
    requires(
      "outcomes",
      "4.2",
      {
        zh: "人社部门认为创业培训成效突出",
        en: "The human resources office finds the results of its start-up training outstanding",
      },
      yes(office.trainingOutcomesOutstanding),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "schedule",
    words: {
      zh: "按奖补资金的规定定，文件没有写数字",
      en: "Set by the rules of the reward fund; the document gives no figure",
    },
  },
  funding: [rewardFund],
  notes: [
    {
      zh: "文件写的是「可按规定纳入」，纳不纳入由办理单位定。钱也可能从就业补助资金出（4.6）。",
      en: "The document says that it “may be included under the rules”: the office decides. The employment subsidy fund may pay as well (4.6).",
    },
  ],
});
