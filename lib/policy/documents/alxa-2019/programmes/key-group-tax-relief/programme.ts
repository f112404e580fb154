import {
  all,
  any,
  asOf,
  endOf,
  has,
  later,
  months,
  oneOf,
  onOrAfter,
  onOrBefore,
  parameter,
  sameYear,
  yes,
} from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict } from "../definitions";
import { applyAt, note, programme, requires } from "../programme";

const { businessRegisteredOn, registeredUnemployedSince } = person;

export const keyGroupTaxRelief = programme({
  id: "key-group-tax-relief",
  applicant: "person",
  kind: "tax",
  title: "重点群体创业减税",
  summary: "失业人员、贫困人口、当年毕业的高校毕业生办个体工商户的，3 年内每年少交一部分税。",
  clauses: ["10.1"],
  period: {
    from: "2019-01-01",
    to: "2027-12-31",
    outside: outside.keyGroupTax.id,
    basis:
      "文件只写了可以申请，没有写时间。开始和结束的日子，来自国家税收文件：财税〔2019〕22号、2023年第15号公告。",
  },
  requirements: [
    inDistrict("10.1", null),
    requires(
      "sole-trader",
      outside.keyGroupTax,
      "办的是个体工商户",
      oneOf(person.business, "sole-trader"),
    ),
    requires(
      "within-36-months",
      outside.keyGroupTax,
      "在登记当月起的 36 个月（3 年）以内",
      all(
        onOrAfter(asOf, businessRegisteredOn),
        onOrBefore(asOf, endOf("month", later(businessRegisteredOn, months(35)))),
      ),
      "登记的那个月算第 1 个月，到第 36 个月的最后一天为止。",
    ),
    requires(
      "key-group",
      outside.keyGroupTax,
      "登记时属于重点群体：失业登记满半年的人；办过失业登记的零就业家庭或低保家庭的人；建档立卡贫困人口；当年毕业的高校毕业生",
      any(
        all(
          yes(person.registeredUnemployed),
          any(
            onOrBefore(later(registeredUnemployedSince, months(6)), businessRegisteredOn),
            has(person.hardshipCircumstances, "zero-employment-family", "subsistence-allowance"),
          ),
        ),
        has(person.loanGroups, "registered-poor"),
        all(yes(person.graduate), sameYear(person.leftSchoolOn, businessRegisteredOn)),
      ),
      "都按登记注册那天的情况看。毕业生看毕业和登记是不是在同一年（1 月 1 日到 12 月 31 日）。",
    ),
  ],
  counter: applyAt("tax"),
  amount: {
    kind: "upTo",
    yuan: parameter("sole-trader-relief"),
    per: "year",
    words: "每年最高减税 1.2 万元；2023 年起每年最高 2 万元（财税〔2019〕22号、2023年第15号公告）",
  },
  funding: [],
  notes: [
    note("lowers-taxes", "这是少交税，不是发钱。该交的税不到限额的，只减到实际该交的数。"),
    note(
      "region-may-raise",
      "1.2 万元和 2 万元是全国的基本标准，自治区可以再提高，最多提高 20%。以当地公布为准。",
    ),
    note(
      "national-tax-rules",
      "条件和金额来自国家税收文件，不在 2019 年这份文件里。具体问税务部门。",
    ),
  ],
});
