import {
  asOf,
  atLeast,
  atLeastSince,
  figure,
  later,
  months,
  onOrBefore,
  years,
  yes,
} from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { figures } from "../../figures";
import { inDistrict, noOtherLoans, ownBusiness } from "../definitions";
import { bannersMayRelaxLoans, figuresOf2019 } from "../notes";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

export const startupLoanGraduate = programme({
  id: "startup-loan-graduate",
  applicant: "person",
  kind: "loan",
  title: "高校毕业生创业担保贷款",
  summary:
    "离校 5 年内创业、正常经营满 2 年的高校毕业生，可以申请最高 50 万元的贷款，利息由政府出。",
  clauses: ["3.3"],
  period: alwaysInForce,
  requirements: [
    inDistrict("3.3"),
    requires("graduate", "3.3", "是普通高校毕业生", yes(person.graduate)),
    requires("left-school", "3.3", "已经毕业离校", onOrBefore(person.leftSchoolOn, asOf)),
    noOtherLoans,
    ownBusiness("3.3"),
    requires(
      "registered-within-five-years",
      "3.3",
      "离校 5 年内登记创业",
      onOrBefore(
        person.businessRegisteredOn,
        later(person.leftSchoolOn, years(figures.graduateYears)),
      ),
      "“5 年内”只管最晚哪天。上学时就登记的，也算。",
    ),
    requires(
      "two-years",
      "3.3",
      "登记注册满 2 年",
      atLeastSince(person.businessRegisteredOn, months(figures.graduateOperating)),
    ),
    requires("operating", "3.3", "登记注册以来一直正常经营", yes(person.businessOperating)),
    requires(
      "staff",
      "3.3",
      "带动 5 人或更多人就业",
      atLeast(person.businessStaff, figures.graduateStaff),
    ),
    requires(
      "staff-insured",
      "3.3",
      "给员工足额缴社会保险满 1 年（12 个月）",
      atLeast(person.staffInsuredMonths, figures.graduateInsured),
    ),
  ],
  counter: applyAt("loan-counter"),
  amount: {
    kind: "upTo",
    yuan: figure(figures.graduateCeiling),
    termMonths: figure(figures.graduateTerm),
    interestPaidBy: [
      { payer: "盟创业发展资金", share: 1 },
      { payer: "旗创业发展资金", share: 1 },
    ],
    words: "最高贷 50 万元，最长 3 年，利息全部由政府出（全额贴息）",
  },
  funding: [
    {
      id: "league-and-banner-halves",
      name: "利息由盟、旗创业发展资金各出一半（1:1）",
    },
  ],
  notes: [
    note("must-be-repaid", "这是贷款，本金要还。政府出的是利息。"),
    note(
      "interest-of-2019",
      "利息全部由政府出，是 2019 年文件写的。后来全国的办法是补一半（财金〔2023〕75号，2023 年 10 月 1 日起）。现在还办不办全额贴息，请问当地。",
    ),
    note("one-loan", "这项和个人创业担保贷款，一般只能办一个。"),
    bannersMayRelaxLoans,
    figuresOf2019,
  ],
});
