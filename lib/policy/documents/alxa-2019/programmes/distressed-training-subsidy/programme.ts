import {
  atLeast,
  moreThan,
  no,
  not,
  share,
  smallest,
  stated,
  times,
  when,
  wholePart,
  yes,
  yesThisYear,
} from "../../../../engine/language/constructors";
import { enterprise } from "../../facts/enterprise";
import { office } from "../../facts/office";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { distressed, lowLayoffs, noLayoffs } from "../organisation-definitions";
import { applyAt, note, programme, requires } from "../programme";

const { retrainedPassedAndKept, retrainedStaff, trainingShortfallYuan } = enterprise;

export const distressedTrainingSubsidy = programme({
  id: "distressed-training-subsidy",
  applicant: "enterprise",
  kind: "subsidy",
  title: "困难企业职工在岗培训补贴",
  summary: "困难企业培训职工，教育经费不够的部分可以申请补贴，按人数比例，每人最高 800 元。",
  clauses: ["6.1", "6.2", "6.3", "6.4", "6.5"],
  period: { from: "2019-01-01", to: "2019-12-31" },
  requirements: [
    inDistrict("6.1"),
    lowLayoffs,
    ...distressed("6.1"),
    requires(
      "retrained-staff",
      "6.2",
      "至少有 1 名职工参加了转岗培训",
      atLeast(retrainedStaff, 1),
      "补贴按“转岗培训”的人数算（6.2），它属于 6.1 说的“在岗培训”。",
    ),
    requires(
      "passed-and-kept",
      "6.2",
      "至少有 1 名职工培训合格，劳动合同还继续 1 年以上",
      atLeast(retrainedPassedAndKept, 1),
      "文件只在 70% 那一档写了这一条，这里两档都这样要求；算的是合格并留用的人数，最多算到转岗培训人数的 70% 或 60%。",
    ),
    requires(
      "once-a-year",
      "6.5",
      "今年还没有领过这项培训补贴",
      not(yesThisYear(enterprise.trainingSubsidyThisYear)),
    ),
    requires(
      "not-paid-by-insurance",
      "6.4",
      "同一个项目没有从失业保险领过钱",
      no(enterprise.sameItemPaidByInsurance),
    ),
    requires(
      "training-shortfall",
      "6.1",
      "职工教育经费不够付培训费",
      moreThan(trainingShortfallYuan, 0),
    ),
    requires(
      "training-review",
      "6.1",
      "人社部门审核评估这次培训，结果合格",
      yes(office.trainingReviewPassed),
    ),
  ],
  counter: applyAt("local-hr", "6.1"),
  amount: {
    kind: "upTo",
    yuan: smallest(
      stated(trainingShortfallYuan),
      times(figures.trainingPerPerson, retrainedPassedAndKept),
      times(
        figures.trainingPerPerson,
        wholePart(
          times(
            when(noLayoffs, share(figures.trainingShareNone), share(figures.trainingShareLow)),
            retrainedStaff,
          ),
        ),
      ),
    ),
    words:
      "合格并留用的每人最高 800 元，人数最多算到转岗培训人数的 70%（没裁员）或 60%（裁员少），不足 1 人的舍去；也不超过经费不够的那部分",
  },
  funding: [
    {
      id: "education-fund",
      name: "企业职工教育经费（先用）",
    },
    employmentSubsidyFund,
  ],
  notes: [
    note("year-2019-only", "只有 2019 年当年的培训有这项补贴。"),
    note("passed-and-kept", "“培训合格、继续履行合同”两档都要满足（6.2）。"),
    note("once-a-year", "一年只补一次（6.5）说的是这项培训补贴，不管学徒制培训补贴。"),
  ],
});
