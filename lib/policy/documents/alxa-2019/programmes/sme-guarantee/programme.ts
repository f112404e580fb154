import { oneOf, yes } from "../../../../engine/language/words";
import { enterprise } from "../../facts/enterprise";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const smeGuarantee = programme({
  id: "sme-guarantee",
  applicant: "enterprise",
  kind: "service",
  title: { zh: "小微企业低费率融资担保", en: "Low-fee loan guarantee for small enterprises" },
  summary: {
    zh: "小微企业要贷款、缺担保的，政府性融资担保机构优先给低费率担保。",
    en: "Small and micro enterprises that need a loan can have it guaranteed at a low fee, with priority.",
  },
  clauses: ["2.1"],
  period: alwaysInForce,
  requirements: [
    inDistrict("2.1"),
    requires(
      "size",
      "2.1",
      { zh: "是小型或微型企业", en: "A small or micro enterprise" },
      oneOf(enterprise.enterpriseSize, "micro", "small"),
    ),
    requires(
      "needs-financing",
      "2.1",
      { zh: "要贷款，需要担保", en: "Seeks a guarantee for a loan" },
      yes(enterprise.needsFinancing),
    ),
    requires(
      "guarantee-terms",
      "2.1",
      {
        zh: "担保机构审核认为符合条件",
        en: "The guarantee institution finds its terms met",
      },
      yes(office.guaranteeTermsMet),
    ),
  ],
  counter: applyAt("guarantee", "2.1"),
  amount: {
    kind: "none",
    words: {
      zh: "不发钱，给的是低费率担保。费率由担保机构定。",
      en: "No money is paid: it is a guarantee at a low fee, which the guarantee institution sets.",
    },
  },
  funding: [],
  notes: [
    {
      zh: "文件没有写担保机构的具体条件和费率，要向担保机构问清。",
      en: "The document gives neither the terms nor the fee; ask the guarantee institution.",
    },
  ],
});
