import { oneOf, yes } from "../../../../engine/language/constructors";
import { enterprise } from "../../facts/enterprise";
import { office } from "../../facts/office";
import { inDistrict } from "../definitions";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const smeGuarantee = programme({
  id: "sme-guarantee",
  applicant: "enterprise",
  kind: "service",
  title: "小微企业低费率融资担保",
  summary: "小微企业要贷款、缺担保的，政府性融资担保机构优先给低费率担保。",
  clauses: ["2.1"],
  period: alwaysInForce,
  requirements: [
    inDistrict("2.1"),
    requires("size", "2.1", "是小型或微型企业", oneOf(enterprise.enterpriseSize, "micro", "small")),
    requires("needs-financing", "2.1", "要贷款，需要担保", yes(enterprise.needsFinancing)),
    requires("guarantee-terms", "2.1", "担保机构审核认为符合条件", yes(office.guaranteeTermsMet)),
  ],
  counter: applyAt("guarantee", "2.1"),
  amount: {
    kind: "none",
    words: "不发钱，给的是低费率担保。费率由担保机构定。",
  },
  funding: [],
  notes: [note("terms-and-fee", "文件没有写担保机构的具体条件和费率，要向担保机构问清。")],
});
