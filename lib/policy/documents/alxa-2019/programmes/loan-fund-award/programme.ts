import { has, moreThan, percentOf, stated } from "../../../../engine/language/words";
import { institution } from "../../facts/institution";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const loanFundAward = programme({
  id: "loan-fund-award",
  applicant: "institution",
  kind: "award",
  title: { zh: "创业担保贷款工作奖励", en: "Award for running start-up loans" },
  summary: {
    zh: "运营、管理创业担保贷款基金的单位，按旗区当年新放贷款总额的 1% 给奖励。",
    en: "For those who run the start-up loan fund: 1% of the banner's new start-up loans of the year.",
  },
  clauses: ["3.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("3.5"),
    requires(
      "role",
      "3.5",
      {
        zh: "单位运营、管理创业担保贷款基金",
        en: "The institution runs or manages the start-up loan fund",
      },
      has(institution.institutionRoles, "loan-fund-operator"),
    ),
    requires(
      "new-loans",
      "3.5",
      { zh: "当年新发放了创业担保贷款", en: "New start-up loans were paid out this year" },
      moreThan(institution.newStartupLoansYuan, 0),
    ),
  ],
  counter: applyAt("finance"),
  amount: {
    kind: "fixed",
    yuan: percentOf(1, stated(institution.newStartupLoansYuan)),
    words: {
      zh: "旗区当年新发放创业担保贷款总额的 1%",
      en: "1% of the banner's new start-up loans of the year",
    },
  },
  funding: [],
  notes: [
    {
      zh: "1% 是一个旗区给所有这类单位的总数，不是每家都有 1%。怎么分，由旗区定。",
      en: "The 1% is the banner's pot for all such units together, not 1% for each; the banner decides how it is shared.",
    },
  ],
});
