import {
  all,
  any,
  atLeast,
  exactly,
  moreThan,
  oneOf,
  times,
  yes,
} from "../../../../engine/language/words";
import { enterprise } from "../../facts/enterprise";
import { inDistrict } from "../definitions";
import { bannersMayRelaxLoans, figuresOf2019 } from "../notes";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

const { newQualifiedHires, staffNow } = enterprise;

/** Multiplied out, so that no share is ever rounded. */
const shareAtLeast = (percent: number) =>
  atLeast(times(100, newQualifiedHires), times(percent, staffNow));

export const startupLoanEnterprise = programme({
  id: "startup-loan-enterprise",
  applicant: "enterprise",
  kind: "loan",
  title: { zh: "小微企业创业担保贷款", en: "Start-up loan for small enterprises" },
  summary: {
    zh: "当年新招了足够多重点人群的小微企业，最高可以贷 300 万元。",
    en: "Up to 3 million yuan for small and micro enterprises whose hires of the year include enough people from the groups that start-up loans support.",
  },
  clauses: ["3.2"],
  period: alwaysInForce,
  requirements: [
    inDistrict("3.2"),
    requires(
      "size",
      "3.2",
      { zh: "是小型或微型企业", en: "A small or micro enterprise" },
      oneOf(enterprise.enterpriseSize, "micro", "small"),
    ),
    requires(
      "new-hires",
      "3.2",
      {
        zh: "今年新招了至少 1 名符合创业担保贷款条件的人员",
        en: "Has hired this year at least one person who is eligible for a start-up loan",
      },
      atLeast(newQualifiedHires, 1),
    ),
    requires(
      "share",
      "3.2",
      {
        zh: "这些新招人员占现有在职职工的 25% 以上（职工超过 100 人的，15% 以上）",
        en: "These hires are at least 25% of the present staff (at least 15% where the staff is more than 100)",
      },
      any(shareAtLeast(25), all(moreThan(staffNow, 100), shareAtLeast(15))),
      {
        zh: "刚好 25% 或 15% 就算达到；100 人不算超过 100 人，101 人才算。",
        en: "Exactly 25% or 15% is enough. A staff of 100 is not more than 100; 101 is.",
      },
    ),
    requires(
      "contracts",
      "3.2",
      {
        zh: "和这些新招人员签了 1 年以上的劳动合同",
        en: "Has signed contracts of one year or more with these hires",
      },
      yes(enterprise.newHireContractsOneYear),
    ),
  ],
  counter: applyAt("loan-counter"),
  amount: {
    kind: "upTo",
    yuan: exactly(3_000_000),
    words: { zh: "最高贷 300 万元", en: "A loan of up to 3,000,000 yuan" },
  },
  funding: [],
  notes: [bannersMayRelaxLoans, figuresOf2019],
});
