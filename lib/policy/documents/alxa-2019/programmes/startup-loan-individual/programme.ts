import { exactly } from "../../../../engine/language/words";
import { inDistrict, loanEligible, ownBusiness } from "../definitions";
import { bannersMayRelaxLoans, figuresOf2019 } from "../notes";
import { alwaysInForce, applyAt, programme } from "../programme";

export const startupLoanIndividual = programme({
  id: "startup-loan-individual",
  applicant: "person",
  kind: "loan",
  title: { zh: "个人创业担保贷款", en: "Start-up loan for individuals" },
  summary: {
    zh: "自己创业缺钱的，可以申请最高 15 万元、有担保的贷款。",
    en: "A guaranteed loan of up to 150,000 yuan for people who have started a business of their own.",
  },
  clauses: ["3.1"],
  period: alwaysInForce,
  requirements: [inDistrict("3.1"), ...loanEligible, ownBusiness("3.1")],
  counter: applyAt("loan-counter"),
  amount: {
    kind: "upTo",
    yuan: exactly(150000),
    words: { zh: "最高贷 15 万元", en: "A loan of up to 150,000 yuan" },
  },
  funding: [],
  notes: [
    {
      zh: "这是贷款，要还。文件没有说个人贷款的期限和利息补多少，请问当地。",
      en: "This is a loan and must be repaid. The document states neither its term nor how much of the interest is subsidised: ask locally.",
    },
    {
      zh: "哪些人能申请、哪些贷款不算，文件没有写，按国家关于创业担保贷款的规定看（银发〔2016〕202号、财金〔2018〕22号）。",
      en: "The document does not list who may apply or which loans are left aside; the national rules on start-up loans are used (银发〔2016〕202号, 财金〔2018〕22号).",
    },
    bannersMayRelaxLoans,
    figuresOf2019,
  ],
});
