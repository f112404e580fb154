import { percentOf, stated, yes } from "../../../../engine/language/constructors";
import { enterprise } from "../../facts/enterprise";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { unemploymentInsuranceFund } from "../funds";
import { figuresOf2019, insuredWhereRegistered, oneRefundAtTwoRates } from "../notes";
import { lowLayoffs } from "../organisation-definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const stabilityRefund = programme({
  id: "stability-refund",
  applicant: "enterprise",
  kind: "refund",
  title: "稳岗返还",
  summary: "不裁员或裁员少的企业，退回上年度交的失业保险费的一半。",
  clauses: ["1.2", "1.3"],
  period: alwaysInForce,
  requirements: [
    inDistrict("1.2"),
    requires("insured", "1.2", "企业参加了失业保险", yes(enterprise.paysUnemploymentInsurance)),
    lowLayoffs,
  ],
  counter: applyAt("insured-hr"),
  amount: {
    kind: "fixed",
    yuan: percentOf(figures.stabilityShare, stated(enterprise.premiumPaidLastYearYuan)),
    words: "上年度实际交的失业保险费的 50%",
  },
  funding: [unemploymentInsuranceFund],
  notes: [oneRefundAtTwoRates, insuredWhereRegistered, figuresOf2019],
});
