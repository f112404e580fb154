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
} from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict } from "../definitions";
import { applyAt, programme, requires } from "../programme";

const { businessRegisteredOn, registeredUnemployedSince } = person;

export const keyGroupTaxRelief = programme({
  id: "key-group-tax-relief",
  applicant: "person",
  kind: "tax",
  title: { zh: "重点群体创业减税", en: "Tax relief for key groups who start a business" },
  summary: {
    zh: "失业人员、贫困人口、当年毕业的高校毕业生办个体工商户的，3 年内每年少交一部分税。",
    en: "Three years of lower taxes for unemployed people, registered poor people and graduates of the year who set up as sole traders.",
  },
  clauses: ["10.1"],
  period: {
    from: "2019-01-01",
    to: "2027-12-31",
    basis: {
      zh: "文件只写了可以申请，没有写时间。开始和结束的日子，来自国家税收文件：财税〔2019〕22号、2023年第15号公告。",
      en: "The document only says that the relief can be applied for. The first and last day come from national tax documents: 财税〔2019〕22号 and Announcement 2023 No. 15.",
    },
  },
  requirements: [
    inDistrict("10.1", null),
    requires(
      "sole-trader",
      outside.keyGroupTax,
      { zh: "办的是个体工商户", en: "The business is a sole trader" },
      oneOf(person.business, "sole-trader"),
    ),
    requires(
      "within-36-months",
      outside.keyGroupTax,
      {
        zh: "在登记当月起的 36 个月（3 年）以内",
        en: "Within the 36 months (three years) that begin with the month of registration",
      },
      all(
        onOrAfter(asOf, businessRegisteredOn),
        onOrBefore(asOf, endOf("month", later(businessRegisteredOn, months(35)))),
      ),
      {
        zh: "登记的那个月算第 1 个月，到第 36 个月的最后一天为止。",
        en: "The month of registration is the first; the last day is the last day of the 36th.",
      },
    ),
    requires(
      "key-group",
      outside.keyGroupTax,
      {
        zh: "登记时属于重点群体：失业登记满半年的人；办过失业登记的零就业家庭或低保家庭的人；建档立卡贫困人口；当年毕业的高校毕业生",
        en: "Belonged to a key group at registration: registered as unemployed for half a year or more; registered as unemployed and of a zero-employment or subsistence-allowance family; registered as poor; or a graduate of that calendar year",
      },
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
      {
        zh: "都按登记注册那天的情况看。毕业生看毕业和登记是不是在同一年（1 月 1 日到 12 月 31 日）。",
        en: "All are judged as of the day of registration. For graduates, leaving school and registering must fall in one calendar year.",
      },
    ),
  ],
  counter: applyAt("tax"),
  amount: {
    kind: "upTo",
    yuan: parameter("sole-trader-relief"),
    per: "year",
    words: {
      zh: "每年最高减税 1.2 万元；2023 年起每年最高 2 万元（财税〔2019〕22号、2023年第15号公告）",
      en: "Up to 12,000 yuan of tax a year; from 2023 up to 20,000 a year (财税〔2019〕22号, Announcement 2023 No. 15)",
    },
  },
  funding: [],
  notes: [
    {
      zh: "这是少交税，不是发钱。该交的税不到限额的，只减到实际该交的数。",
      en: "This lowers your taxes; no money is paid out. It cannot be more than the tax that you would owe.",
    },
    {
      zh: "1.2 万元和 2 万元是全国的基本标准，自治区可以再提高，最多提高 20%。以当地公布为准。",
      en: "12,000 and 20,000 yuan are the national base. The region may raise it by up to 20%: what is published locally prevails.",
    },
    {
      zh: "条件和金额来自国家税收文件，不在 2019 年这份文件里。具体问税务部门。",
      en: "Conditions and figures come from national tax documents, not from the document of 2019. Ask the tax office.",
    },
  ],
});
