import { percentOf, stated, times, yes } from "../../../../engine/language/words";
import { enterprise } from "../../facts/enterprise";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { unemploymentInsuranceFund } from "../funds";
import { figuresOf2019, insuredWhereRegistered, oneRefundAtTwoRates } from "../notes";
import { inTemporaryDifficulty, lowLayoffs } from "../organisation-definitions";
import { applyAt, programme, requires } from "../programme";

export const distressedStabilityRefund = programme({
  id: "distressed-stability-refund",
  applicant: "enterprise",
  kind: "refund",
  title: { zh: "困难企业稳岗返还", en: "Job-stability refund for enterprises in difficulty" },
  summary: {
    zh: "一时经营困难、有望恢复又不裁员或裁员少的企业，退回 6 个月社会保险费的一半。",
    en: "Half of six months' social insurance for enterprises in passing difficulty that keep their staff and expect to recover.",
  },
  clauses: ["1.4", "1.7"],
  period: { from: "2019-01-01", to: "2019-12-31" },
  requirements: [
    inDistrict("1.4"),
    requires(
      "insured",
      "1.4",
      { zh: "企业参加了失业保险", en: "The enterprise pays unemployment insurance" },
      yes(enterprise.paysUnemploymentInsurance),
    ),
    lowLayoffs,
    inTemporaryDifficulty("1.4"),
    requires(
      "recovery-expected",
      "1.4",
      { zh: "企业有望恢复过来", en: "The enterprise expects to recover" },
      yes(enterprise.recoveryExpected),
    ),
    requires(
      "distress-recognised",
      "1.7",
      {
        zh: "旗区确定在这项返还的范围内，并经盟审核",
        en: "The banner has determined it to be within this refund, and the league has reviewed it",
      },
      yes(office.distressRecognised),
    ),
    requires(
      "fund-covers-one-year",
      "1.4",
      {
        zh: "失业保险基金的结余够付 1 年以上",
        en: "The unemployment insurance fund can pay for a year or more from its balance",
      },
      yes(office.fundCoversOneYear),
    ),
  ],
  counter: applyAt("insured-hr"),
  amount: {
    kind: "fixed",
    yuan: percentOf(50, times(6, stated(enterprise.monthlySocialInsuranceYuan))),
    words: {
      zh: "6 个月企业和职工应交社会保险费的 50%",
      en: "50% of six months of the social insurance payable by enterprise and staff",
    },
  },
  funding: [unemploymentInsuranceFund],
  notes: [
    {
      zh: "只有 2019 年当年有这项返还。",
      en: "This refund was given in the year 2019 only.",
    },
    {
      zh: "范围由旗区的审核领导小组确定（1.7），也要向他们问清。",
      en: "The banner's review group determines who is within it (1.7); ask there as well.",
    },
    oneRefundAtTwoRates,
    insuredWhereRegistered,
    figuresOf2019,
  ],
});
