import { percentOf, stated, times, yes } from "../../../../engine/language/constructors";
import { enterprise } from "../../facts/enterprise";
import { office } from "../../facts/office";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { unemploymentInsuranceFund } from "../funds";
import { figuresOf2019, insuredWhereRegistered, oneRefundAtTwoRates } from "../notes";
import { inTemporaryDifficulty, lowLayoffs } from "../organisation-definitions";
import { applyAt, note, programme, requires } from "../programme";

export const distressedStabilityRefund = programme({
  id: "distressed-stability-refund",
  applicant: "enterprise",
  kind: "refund",
  title: "困难企业稳岗返还",
  summary: "一时经营困难、有望恢复又不裁员或裁员少的企业，退回 6 个月社会保险费的一半。",
  clauses: ["1.4", "1.7"],
  period: { from: "2019-01-01", to: "2019-12-31" },
  requirements: [
    inDistrict("1.4"),
    requires("insured", "1.4", "企业参加了失业保险", yes(enterprise.paysUnemploymentInsurance)),
    lowLayoffs,
    inTemporaryDifficulty("1.4"),
    requires("recovery-expected", "1.4", "企业有望恢复过来", yes(enterprise.recoveryExpected)),
    requires(
      "distress-recognised",
      "1.7",
      "旗区确定在这项返还的范围内，并经盟审核",
      yes(office.distressRecognised),
    ),
    requires(
      "fund-covers-one-year",
      "1.4",
      "失业保险基金的结余够付 1 年以上",
      yes(office.fundCoversOneYear),
    ),
  ],
  counter: applyAt("insured-hr"),
  amount: {
    kind: "fixed",
    yuan: percentOf(
      figures.distressedShare,
      times(figures.distressedMonths, stated(enterprise.monthlySocialInsuranceYuan)),
    ),
    words: "6 个月企业和职工应交社会保险费的 50%",
  },
  funding: [unemploymentInsuranceFund],
  notes: [
    note("year-2019-only", "只有 2019 年当年有这项返还。"),
    note("review-group", "范围由旗区的审核领导小组确定（1.7），也要向他们问清。"),
    oneRefundAtTwoRates,
    insuredWhereRegistered,
    figuresOf2019,
  ],
});
