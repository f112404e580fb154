import { enterprise } from "../../facts/enterprise";
import { office } from "../../facts/office";
import { percentOf, stated, times, yes } from "../../language/words";
import { inDistrict, lowLayoffs } from "../definitions";
import { unemploymentInsuranceFund } from "../funds";
import { figuresOf2019 } from "../notes";
import { programme, requires } from "../programme";

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
    requires(
      "temporary-difficulty",
      "1.4",
      {
        zh: "企业的生产经营遇到一时的困难",
        en: "The enterprise is in passing difficulty with its business",
      },
      yes(enterprise.temporaryDifficulty),
    ),
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
        zh: "经旗区和盟审核，列入困难企业名单",
        en: "The banner and the league have put the enterprise on the list of enterprises in difficulty",
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
    figuresOf2019,
  ],
});
