import { atLeast, parameter, times, yes } from "../../../../engine/language/constructors";
import { enterprise } from "../../facts/enterprise";
import { outside } from "../../outside";
import { inDistrict } from "../definitions";
import { applyAt, note, programme, requires } from "../programme";

export const keyGroupHiringRelief = programme({
  id: "key-group-hiring-relief",
  applicant: "enterprise",
  kind: "tax",
  title: "招用重点群体减税",
  summary:
    "企业招用脱贫人口或登记失业半年以上的人、签 1 年以上合同并交社保的，3 年内每人每年最高减 6000 元税。",
  clauses: ["10.1"],
  period: {
    from: "2019-01-01",
    to: "2027-12-31",
    outside: outside.keyGroupTax.id,
    basis:
      "文件只提到重点群体就业创业税收优惠，没有写时间。开始和结束的日子，来自国家税收文件：财税〔2019〕22号、2023年第15号公告。",
  },
  requirements: [
    inDistrict("10.1", "10.1 写的是个人的常住地。单位没有写，这里按登记地算。"),
    requires(
      "key-group-hires",
      outside.keyGroupTax,
      "至少招用了 1 名脱贫人口或登记失业半年以上的人，从签合同、交社保的当月起不超过 36 个月",
      atLeast(enterprise.keyGroupHires, 1),
    ),
    requires(
      "contracts-and-insurance",
      outside.keyGroupTax,
      "和他们签了 1 年以上的劳动合同，并交了社会保险",
      yes(enterprise.keyGroupHiresInsured),
    ),
  ],
  counter: applyAt("tax"),
  amount: {
    kind: "upTo",
    yuan: times(enterprise.keyGroupHires, parameter("key-group-hiring-relief")),
    per: "year",
    words: "招用一人每年最高减税 6000 元（财税〔2019〕22号、2023年第15号公告）",
  },
  funding: [],
  notes: [
    note("lowers-taxes", "这是少交税，不是发钱。当年该交的税不到限额的，只减到实际该交的数。"),
    note(
      "region-may-raise",
      "6000 元是全国的基本标准，自治区可以再提高，最多提高 30%。以当地公布为准。",
    ),
    note(
      "national-tax-rules",
      "条件和金额来自国家税收文件，不在 2019 年这份文件里。具体问税务部门。",
    ),
  ],
});
