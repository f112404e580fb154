import {
  atLeast,
  moreThan,
  no,
  not,
  smallest,
  stated,
  times,
  when,
  wholePart,
  yes,
  yesThisYear,
} from "../../../../engine/language/words";
import { enterprise } from "../../facts/enterprise";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { distressed, lowLayoffs, noLayoffs } from "../organisation-definitions";
import { applyAt, programme, requires } from "../programme";

const { retrainedPassedAndKept, retrainedStaff, trainingShortfallYuan } = enterprise;

export const distressedTrainingSubsidy = programme({
  id: "distressed-training-subsidy",
  applicant: "enterprise",
  kind: "subsidy",
  title: {
    zh: "困难企业职工在岗培训补贴",
    en: "Staff-training subsidy for enterprises in difficulty",
  },
  summary: {
    zh: "困难企业培训职工，教育经费不够的部分可以申请补贴，按人数比例，每人最高 800 元。",
    en: "For enterprises in difficulty that retrain their staff: up to 800 yuan a head for a share of the staff, where the education fund falls short.",
  },
  clauses: ["6.1", "6.2", "6.3", "6.4", "6.5"],
  period: { from: "2019-01-01", to: "2019-12-31" },
  requirements: [
    inDistrict("6.1"),
    lowLayoffs,
    ...distressed("6.1"),
    requires(
      "retrained-staff",
      "6.2",
      { zh: "至少有 1 名职工参加了转岗培训", en: "At least one of the staff was retrained" },
      atLeast(retrainedStaff, 1),
      {
        zh: "补贴按「转岗培训」的人数算（6.2），它属于 6.1 说的「在岗培训」。",
        en: "The subsidy counts staff retrained for other posts (6.2), which is part of the training on the job of 6.1.",
      },
    ),
    requires(
      "passed-and-kept",
      "6.2",
      {
        zh: "至少有 1 名职工培训合格，劳动合同还继续 1 年以上",
        en: "At least one of them passed, with a contract that goes on for a year or more",
      },
      atLeast(retrainedPassedAndKept, 1),
      {
        zh: "文件只在 70% 那一档写了这一条，这里两档都这样要求；算的是合格并留用的人数，最多算到转岗培训人数的 70% 或 60%。",
        en: "The document says so for the 70% rate only; it is read for both. Those who passed and are kept are counted, at most 70% or 60% of those retrained.",
      },
    ),
    requires(
      "once-a-year",
      "6.5",
      {
        zh: "今年还没有领过这项培训补贴",
        en: "Has not yet had this training subsidy this year",
      },
      not(yesThisYear(enterprise.trainingSubsidyThisYear)),
    ),
    requires(
      "not-paid-by-insurance",
      "6.4",
      {
        zh: "同一个项目没有从失业保险领过钱",
        en: "The same item has not been paid from unemployment insurance",
      },
      no(enterprise.sameItemPaidByInsurance),
    ),
    requires(
      "training-shortfall",
      "6.1",
      {
        zh: "职工教育经费不够付培训费",
        en: "The education fund of the enterprise does not cover the training cost",
      },
      moreThan(trainingShortfallYuan, 0),
    ),
    requires(
      "training-review",
      "6.1",
      {
        zh: "人社部门审核评估这次培训，结果合格",
        en: "The human resources office has reviewed the training and passed it",
      },
      yes(office.trainingReviewPassed),
    ),
  ],
  counter: applyAt("local-hr", "6.1"),
  amount: {
    kind: "upTo",
    yuan: smallest(
      stated(trainingShortfallYuan),
      times(800, retrainedPassedAndKept),
      times(800, wholePart(times(when(noLayoffs, 0.7, 0.6), retrainedStaff))),
    ),
    words: {
      zh: "合格并留用的每人最高 800 元，人数最多算到转岗培训人数的 70%（没裁员）或 60%（裁员少），不足 1 人的舍去；也不超过经费不够的那部分",
      en: "Up to 800 yuan for each who passed and is kept, for at most 70% (no layoffs) or 60% (few layoffs) of the staff retrained, counted in whole people, and no more than the shortfall",
    },
  },
  funding: [
    {
      name: {
        zh: "企业职工教育经费（先用）",
        en: "The enterprise's own education fund (first)",
      },
    },
    employmentSubsidyFund,
  ],
  notes: [
    {
      zh: "只有 2019 年当年的培训有这项补贴。",
      en: "This subsidy was for training in the year 2019 only.",
    },
    {
      zh: "「培训合格、继续履行合同」两档都要满足（6.2）。",
      en: "“Passed and kept” is required for both rates (6.2).",
    },
    {
      zh: "一年只补一次（6.5）说的是这项培训补贴，不管学徒制培训补贴。",
      en: "Once a year (6.5) concerns this subsidy, not the one for apprenticeships.",
    },
  ],
});
