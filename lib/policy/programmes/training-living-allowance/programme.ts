import { person } from "../../facts/person";
import { no, not, times, yesThisYear } from "../../language/words";
import { hardshipOrZeroEmploymentFamily, inDistrict, trainedWhileUnemployed } from "../definitions";
import { appliesAfterThePeriod } from "../notes";
import { programme, requires } from "../programme";

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
    ...trainedWhileUnemployed("7.5"),
    requires(
      "hardship",
      "7.5",
      {
        zh: "是已认定的就业困难人员，或者是零就业家庭的人",
        en: "Recognised as a hardship case, or a member of a zero-employment family",
      },
      hardshipOrZeroEmploymentFamily,
    ),
    requires(
      "no-benefit",
      "7.6",
      {
        zh: "现在没有在领失业保险金",
        en: "Not drawing unemployment benefit at present",
      },
      no(person.receivingUnemploymentBenefit),
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
      zh: "不能和失业保险金同时领。两项都能领的，先算算哪一项对您更合适。",
      en: "It cannot be had together with unemployment benefit. If both are open to you, work out first which suits you better.",
    },
    appliesAfterThePeriod,
  ],
});
