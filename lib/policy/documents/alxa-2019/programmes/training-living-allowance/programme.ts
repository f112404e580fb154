import { no, not, onOrAfter, times, yesThisYear } from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { hardshipOrZeroEmploymentFamily, inDistrict, trainedWhileUnemployed } from "../definitions";
import { appliesAfterThePeriod } from "../notes";
import { applyAt, programme, requires } from "../programme";

export const trainingLivingAllowance = programme({
  id: "training-living-allowance",
  applicant: "person",
  kind: "subsidy",
  title: { zh: "培训期间生活费补贴", en: "Living allowance during training" },
  summary: {
    zh: "就业困难人员和零就业家庭的人参加培训，培训期间每天再补最高 80 元生活费。",
    en: "Up to 80 yuan a day during training, on top of the training subsidy, for hardship cases and members of zero-employment families.",
  },
  clauses: ["7.5", "7.6"],
  period: { from: "2019-01-01", to: "2020-12-31" },
  requirements: [
    inDistrict("7.5"),
    ...trainedWhileUnemployed("7.3"),
    requires(
      "trained-since-2019",
      "7.5",
      { zh: "培训在 2019 年 1 月 1 日以后结束", en: "The course ended on or after 1 January 2019" },
      onOrAfter(person.trainingEndedOn, "2019-01-01"),
      {
        zh: "这项补贴从 2019 年 1 月 1 日开始，在那以前结束的培训不算。",
        en: "The allowance began on 1 January 2019; courses that ended before are out.",
      },
    ),
    requires(
      "hardship",
      "7.5",
      {
        zh: "是已认定的就业困难人员，或者是零就业家庭的人",
        en: "Recognised as a hardship case, or a member of a zero-employment family",
      },
      hardshipOrZeroEmploymentFamily,
      {
        zh: "「其中」指培训并取得证书的人（7.3）。是不是困难人员，看申请的时候。",
        en: "“Of these” means those trained with a certificate (7.3). Hardship is judged when you apply.",
      },
    ),
    requires(
      "no-benefit",
      "7.6",
      {
        zh: "培训的时候没有在领失业保险金",
        en: "Drew no unemployment benefit while the course ran",
      },
      no(person.benefitDuringTraining),
    ),
    requires(
      "not-this-year",
      "7.6",
      { zh: "今年还没有领过这项生活费", en: "Has not had this allowance this calendar year" },
      not(yesThisYear(person.trainingAllowanceThisYear)),
      {
        zh: "「每年」按公历年算。今年领过的，明年 1 月 1 日起可以再领。",
        en: "A year is a calendar year: who has had it this year may have it again from 1 January.",
      },
    ),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "upTo",
    yuan: times(person.trainingDays, 80),
    words: {
      zh: "每人每天最高 80 元，乘以培训天数",
      en: "Up to 80 yuan for each day of training",
    },
  },
  funding: [
    {
      name: { zh: "各级创业发展资金", en: "Start-up development funds of each level" },
    },
  ],
  notes: [
    {
      zh: "培训那段时间在领失业保险金的，不能再领这项（7.6）；培训以外的时间不受影响。",
      en: "Who drew unemployment benefit while the course ran cannot have this allowance (7.6); other times do not matter.",
    },
    appliesAfterThePeriod,
  ],
});
