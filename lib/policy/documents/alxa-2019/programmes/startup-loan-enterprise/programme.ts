import {
  all,
  any,
  atLeast,
  figure,
  moreThan,
  oneOf,
  times,
  yes,
} from "../../../../engine/language/constructors";
import type { Figure } from "../../../../engine/language/law";
import { enterprise } from "../../facts/enterprise";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { bannersMayRelaxLoans, figuresOf2019 } from "../notes";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

const { newQualifiedHires, staffNow } = enterprise;

/** Multiplied out, so that no share is ever rounded. */
const shareAtLeast = (percent: Figure) =>
  atLeast(times(100, newQualifiedHires), times(percent, staffNow));

export const startupLoanEnterprise = programme({
  id: "startup-loan-enterprise",
  applicant: "enterprise",
  kind: "loan",
  title: "小微企业创业担保贷款",
  summary: "当年新招了足够多重点人群的小微企业，最高可以贷 300 万元。",
  clauses: ["3.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("3.2"),
    requires("size", "3.2", "是小型或微型企业", oneOf(enterprise.enterpriseSize, "micro", "small")),
    requires(
      "new-hires",
      "3.2",
      "今年新招了至少 1 名符合创业担保贷款条件的人员",
      atLeast(newQualifiedHires, 1),
    ),
    requires(
      "share",
      "3.2",
      "这些新招人员占现有在职职工的 25% 以上（职工超过 100 人的，15% 以上）",
      any(
        shareAtLeast(figures.hireShare),
        all(moreThan(staffNow, figures.largeStaff), shareAtLeast(figures.hireShareLarge)),
      ),
      "刚好 25% 或 15% 就算达到；100 人不算超过 100 人，101 人才算。",
    ),
    requires(
      "contracts",
      "3.2",
      "和这些新招人员签了 1 年以上的劳动合同",
      yes(enterprise.newHireContractsOneYear),
    ),
  ],
  counter: applyAt("loan-counter"),
  amount: {
    kind: "upTo",
    yuan: figure(figures.enterpriseCeiling),
    words: "最高贷 300 万元",
  },
  funding: [],
  notes: [bannersMayRelaxLoans, figuresOf2019],
});
