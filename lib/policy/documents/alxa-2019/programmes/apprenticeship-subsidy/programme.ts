import { atLeast, between, times } from "../../../../engine/language/constructors";
import { enterprise } from "../../facts/enterprise";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { distressed } from "../organisation-definitions";
import { alwaysInForce, applyAt, note, programme, requires } from "../programme";

const { apprentices, apprenticeshipMonths } = enterprise;

export const apprenticeshipSubsidy = programme({
  id: "apprenticeship-subsidy",
  applicant: "enterprise",
  kind: "subsidy",
  title: "新型学徒制培训补贴",
  summary: "困难企业和学校一起带学徒 1 到 2 年，每名学徒每年至少补 4000 元。",
  clauses: ["6.6"],
  period: alwaysInForce,
  requirements: [
    inDistrict("6.6"),
    requires("apprentices", "6.6", "至少有 1 名转岗职工当学徒", atLeast(apprentices, 1)),
    requires(
      "months",
      "6.6",
      "培养期是 12 到 24 个月（12 个月、24 个月都算）",
      between(apprenticeshipMonths, figures.apprenticeMonthsFrom, figures.apprenticeMonthsTo),
    ),
    ...distressed("6.6"),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "atLeast",
    yuan: times(figures.apprenticePerYear, apprentices),
    words: "每名学徒每年至少 4000 元，具体标准由当地定",
    per: "year",
  },
  funding: [employmentSubsidyFund],
  notes: [
    note(
      "office-says-difficulty",
      "算不算困难企业，由当地人社部门说，不要求有望恢复。一年只补一次（6.5）说的是职工在岗培训补贴（6.1），不管这一项。",
    ),
  ],
});
