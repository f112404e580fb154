import { no, not, onOrAfter, times, yesThisYear } from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { figures } from "../../figures";
import { hardshipOrZeroEmploymentFamily, inDistrict, trainedWhileUnemployed } from "../definitions";
import { appliesAfterThePeriod } from "../notes";
import { applyAt, note, programme, requires } from "../programme";

export const trainingLivingAllowance = programme({
  id: "training-living-allowance",
  applicant: "person",
  kind: "subsidy",
  title: "培训期间生活费补贴",
  summary: "就业困难人员和零就业家庭的人参加培训，培训期间每天再补最高 80 元生活费。",
  clauses: ["7.5", "7.6"],
  period: { from: "2019-01-01", to: "2020-12-31" },
  requirements: [
    inDistrict("7.5"),
    ...trainedWhileUnemployed("7.3"),
    requires(
      "trained-since-2019",
      "7.5",
      "培训在 2019 年 1 月 1 日以后结束",
      onOrAfter(person.trainingEndedOn, "2019-01-01"),
      "这项补贴从 2019 年 1 月 1 日开始，在那以前结束的培训不算。",
    ),
    requires(
      "hardship",
      "7.5",
      "是已认定的就业困难人员，或者是零就业家庭的人",
      hardshipOrZeroEmploymentFamily,
      "“其中”指培训并取得证书的人（7.3）。是不是困难人员，看申请的时候。",
    ),
    requires("no-benefit", "7.6", "培训的时候没有在领失业保险金", no(person.benefitDuringTraining)),
    requires(
      "not-this-year",
      "7.6",
      "今年还没有领过这项生活费",
      not(yesThisYear(person.trainingAllowanceThisYear)),
      "“每年”按公历年算。今年领过的，明年 1 月 1 日起可以再领。",
    ),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "upTo",
    yuan: times(person.trainingDays, figures.allowancePerDay),
    words: "每人每天最高 80 元，乘以培训天数",
  },
  funding: [
    {
      id: "startup-funds-of-all-levels",
      name: "各级创业发展资金",
    },
  ],
  notes: [
    note(
      "benefit-during-course",
      "培训那段时间在领失业保险金的，不能再领这项（7.6）；培训以外的时间不受影响。",
    ),
    appliesAfterThePeriod,
  ],
});
