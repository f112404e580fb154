import { has, moreThan, percentOf, stated } from "../../../../engine/language/constructors";
import { institution } from "../../facts/institution";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const loanFundAward = programme({
  id: "loan-fund-award",
  applicant: "institution",
  kind: "award",
  title: "创业担保贷款工作奖励",
  summary: "运营、管理创业担保贷款基金的单位，按旗区当年新放贷款总额的 1% 给奖励。",
  clauses: ["3.5"],
  period: alwaysInForce,
  requirements: [
    inDistrict("3.5"),
    requires(
      "role",
      "3.5",
      "单位运营、管理创业担保贷款基金",
      has(institution.institutionRoles, "loan-fund-operator"),
    ),
    requires(
      "new-loans",
      "3.5",
      "当年新发放了创业担保贷款",
      moreThan(institution.newStartupLoansYuan, 0),
    ),
  ],
  counter: applyAt("finance"),
  amount: {
    kind: "fixed",
    yuan: percentOf(figures.fundAwardShare, stated(institution.newStartupLoansYuan)),
    words: "旗区当年新发放创业担保贷款总额的 1%",
  },
  funding: [],
  notes: [
    note("one-pot", "1% 是一个旗区给所有这类单位的总数，不是每家都有 1%。怎么分，由旗区定。"),
  ],
});
