import { atLeast, between, times } from "../../../../engine/language/words";
import { enterprise } from "../../facts/enterprise";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { distressed } from "../organisation-definitions";
import { alwaysInForce, applyAt, programme, requires } from "../programme";

const { apprentices, apprenticeshipMonths } = enterprise;

export const apprenticeshipSubsidy = programme({
  id: "apprenticeship-subsidy",
  applicant: "enterprise",
  kind: "subsidy",
  title: { zh: "新型学徒制培训补贴", en: "Apprenticeship subsidy" },
  summary: {
    zh: "困难企业和学校一起带学徒 1 到 2 年，每名学徒每年至少补 4000 元。",
    en: "For enterprises in difficulty that train apprentices together with a school for one or two years: at least 4,000 yuan per apprentice a year.",
  },
  clauses: ["6.6"],
  period: alwaysInForce,
  requirements: [
    inDistrict("6.6"),
    requires(
      "apprentices",
      "6.6",
      { zh: "至少有 1 名转岗职工当学徒", en: "At least one transferred worker is an apprentice" },
      atLeast(apprentices, 1),
    ),
    requires(
      "months",
      "6.6",
      {
        zh: "培养期是 12 到 24 个月（12 个月、24 个月都算）",
        en: "The apprenticeship lasts 12 to 24 months, both included",
      },
      between(apprenticeshipMonths, 12, 24),
    ),
    ...distressed("6.6"),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "atLeast",
    yuan: times(4000, apprentices),
    words: {
      zh: "每名学徒每年至少 4000 元，具体标准由当地定",
      en: "At least 4,000 yuan per apprentice a year; the local rate may be higher",
    },
    per: "year",
  },
  funding: [employmentSubsidyFund],
  notes: [
    {
      zh: "算不算困难企业，由当地人社部门说，不要求有望恢复。一年只补一次（6.5）说的是职工在岗培训补贴（6.1），不管这一项。",
      en: "Whether you are in difficulty is for the local human resources office to say; recovery need not be in sight. Once a year (6.5) concerns the staff-training subsidy (6.1), not this one.",
    },
  ],
});
