import {
  asOf,
  atLeast,
  atLeastSince,
  exactly,
  later,
  onOrBefore,
  years,
  yes,
} from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { inDistrict, noOtherLoans, ownBusiness } from "../definitions";
import { bannersMayRelaxLoans, figuresOf2019 } from "../notes";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

export const startupLoanGraduate = programme({
  id: "startup-loan-graduate",
  applicant: "person",
  kind: "loan",
  title: { zh: "高校毕业生创业担保贷款", en: "Start-up loan for graduates" },
  summary: {
    zh: "离校 5 年内创业、正常经营满 2 年的高校毕业生，可以申请最高 50 万元的贷款，利息由政府出。",
    en: "A loan of up to 500,000 yuan, its interest paid for you, for graduates who started within five years of leaving school and have traded for two.",
  },
  clauses: ["3.3"],
  period: alwaysInForce,
  requirements: [
    inDistrict("3.3"),
    requires(
      "graduate",
      "3.3",
      { zh: "是普通高校毕业生", en: "A graduate of a regular college or university" },
      yes(person.graduate),
    ),
    requires(
      "left-school",
      "3.3",
      { zh: "已经毕业离校", en: "Has left school" },
      onOrBefore(person.leftSchoolOn, asOf),
    ),
    noOtherLoans,
    ownBusiness("3.3"),
    requires(
      "registered-within-five-years",
      "3.3",
      {
        zh: "离校 5 年内登记创业",
        en: "The business was registered within five years of leaving school",
      },
      onOrBefore(person.businessRegisteredOn, later(person.leftSchoolOn, years(5))),
      {
        zh: "「5 年内」只管最晚哪天。上学时就登记的，也算。",
        en: "“Within five years” sets the last day only: a business registered while still a student counts.",
      },
    ),
    requires(
      "two-years",
      "3.3",
      { zh: "登记注册满 2 年", en: "Registered at least two years ago" },
      atLeastSince(person.businessRegisteredOn, years(2)),
    ),
    requires(
      "operating",
      "3.3",
      { zh: "登记注册以来一直正常经营", en: "In normal operation since it was registered" },
      yes(person.businessOperating),
    ),
    requires(
      "staff",
      "3.3",
      { zh: "带动 5 人或更多人就业", en: "Has taken on five people or more" },
      atLeast(person.businessStaff, 5),
    ),
    requires(
      "staff-insured",
      "3.3",
      {
        zh: "给员工足额缴社会保险满 1 年（12 个月）",
        en: "Has paid full social insurance for the staff for a year (12 months)",
      },
      atLeast(person.staffInsuredMonths, 12),
    ),
  ],
  counter: applyAt("loan-counter"),
  amount: {
    kind: "upTo",
    yuan: exactly(500000),
    termMonths: 36,
    interestPaidBy: [
      { payer: { zh: "盟创业发展资金", en: "League start-up fund" }, share: 1 },
      { payer: { zh: "旗创业发展资金", en: "Banner start-up fund" }, share: 1 },
    ],
    words: {
      zh: "最高贷 50 万元，最长 3 年，利息全部由政府出（全额贴息）",
      en: "A loan of up to 500,000 yuan for up to three years, with all the interest subsidised",
    },
  },
  funding: [
    {
      name: {
        zh: "利息由盟、旗创业发展资金各出一半（1:1）",
        en: "Interest: the start-up development funds of league and banner, half each (1:1)",
      },
    },
  ],
  notes: [
    {
      zh: "这是贷款，本金要还。政府出的是利息。",
      en: "This is a loan: what you borrow must be repaid. What is paid for you is the interest.",
    },
    {
      zh: "利息全部由政府出，是 2019 年文件写的。后来全国的办法是补一半（财金〔2023〕75号，2023 年 10 月 1 日起）。现在还办不办全额贴息，请问当地。",
      en: "That all the interest is paid for you is what the document of 2019 says. A later national rule subsidises half (财金〔2023〕75号, from 1 October 2023). Ask locally whether all of it is still subsidised.",
    },
    {
      zh: "这项和个人创业担保贷款，一般只能办一个。",
      en: "As a rule you can have only one: this loan or the start-up loan for individuals.",
    },
    bannersMayRelaxLoans,
    figuresOf2019,
  ],
});
