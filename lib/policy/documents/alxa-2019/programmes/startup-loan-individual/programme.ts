import { figure } from "../../../../engine/language/constructors";
import { figures } from "../../figures";
import { inDistrict, loanEligible, ownBusiness } from "../definitions";
import { bannersMayRelaxLoans, figuresOf2019 } from "../notes";
import { alwaysInForce, applyAt, note, programme } from "../programme";

export const startupLoanIndividual = programme({
  id: "startup-loan-individual",
  applicant: "person",
  kind: "loan",
  title: "个人创业担保贷款",
  summary: "自己创业缺钱的，可以申请最高 15 万元、有担保的贷款。",
  clauses: ["3.1"],
  period: alwaysInForce,
  requirements: [inDistrict("3.1"), ...loanEligible, ownBusiness("3.1")],
  counter: applyAt("loan-counter"),
  amount: {
    kind: "upTo",
    yuan: figure(figures.individualCeiling),
    words: "最高贷 15 万元",
  },
  funding: [],
  notes: [
    note("must-be-repaid", "这是贷款，要还。文件没有说个人贷款的期限和利息补多少，请问当地。"),
    note(
      "national-rules",
      "哪些人能申请、哪些贷款不算，文件没有写，按国家关于创业担保贷款的规定看（银发〔2016〕202号、财金〔2018〕22号）。",
    ),
    bannersMayRelaxLoans,
    figuresOf2019,
  ],
});
