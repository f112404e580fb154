import { atLeast, parameter, times, yes } from "../../../../engine/language/words";
import { enterprise } from "../../facts/enterprise";
import { outside } from "../../outside";
import { inDistrict } from "../definitions";
import { applyAt, programme, requires } from "../programme";

export const keyGroupHiringRelief = programme({
  id: "key-group-hiring-relief",
  applicant: "enterprise",
  kind: "tax",
  title: { zh: "招用重点群体减税", en: "Tax relief for hiring key groups" },
  summary: {
    zh: "企业招用脱贫人口或登记失业半年以上的人、签 1 年以上合同并交社保的，3 年内每人每年最高减 6000 元税。",
    en: "For three years, up to 6,000 yuan less tax a year for each person hired who was registered poor or unemployed for half a year, on a contract of a year or more and insured.",
  },
  clauses: ["10.1"],
  period: {
    from: "2019-01-01",
    to: "2027-12-31",
    basis: {
      zh: "文件只提到重点群体就业创业税收优惠，没有写时间。开始和结束的日子，来自国家税收文件：财税〔2019〕22号、2023年第15号公告。",
      en: "The document only names the tax relief for key groups. The first and last day come from national tax documents: 财税〔2019〕22号 and Announcement 2023 No. 15.",
    },
  },
  requirements: [
    inDistrict("10.1", {
      zh: "10.1 写的是个人的常住地。单位没有写，这里按登记地算。",
      en: "10.1 speaks of where a person lives. For an enterprise it says nothing; the place of registration is used.",
    }),
    requires(
      "key-group-hires",
      outside.keyGroupTax,
      {
        zh: "至少招用了 1 名脱贫人口或登记失业半年以上的人，从签合同、交社保的当月起不超过 36 个月",
        en: "Has hired at least one person who was registered poor, or registered as unemployed for half a year or more, within 36 months from the month of contract and insurance",
      },
      atLeast(enterprise.keyGroupHires, 1),
    ),
    requires(
      "contracts-and-insurance",
      outside.keyGroupTax,
      {
        zh: "和他们签了 1 年以上的劳动合同，并交了社会保险",
        en: "They have contracts of one year or more, and their social insurance is paid",
      },
      yes(enterprise.keyGroupHiresInsured),
    ),
  ],
  counter: applyAt("tax"),
  amount: {
    kind: "upTo",
    yuan: times(enterprise.keyGroupHires, parameter("key-group-hiring-relief")),
    per: "year",
    words: {
      zh: "招用一人每年最高减税 6000 元（财税〔2019〕22号、2023年第15号公告）",
      en: "Up to 6,000 yuan of tax a year for each person hired (财税〔2019〕22号, Announcement 2023 No. 15)",
    },
  },
  funding: [],
  notes: [
    {
      zh: "这是少交税，不是发钱。当年该交的税不到限额的，只减到实际该交的数。",
      en: "This lowers your taxes; no money is paid out. It cannot be more than the tax that you would owe.",
    },
    {
      zh: "6000 元是全国的基本标准，自治区可以再提高，最多提高 30%。以当地公布为准。",
      en: "6,000 yuan is the national base. The region may raise it by up to 30%: what is published locally prevails.",
    },
    {
      zh: "条件和金额来自国家税收文件，不在 2019 年这份文件里。具体问税务部门。",
      en: "Conditions and figures come from national tax documents, not from the document of 2019. Ask the tax office.",
    },
  ],
});
