import { enterprise } from "../../facts/enterprise";
import { office } from "../../facts/office";
import { atLeast, between, times, yes } from "../../language/words";
import { inDistrict } from "../definitions";
import { employmentSubsidyFund } from "../funds";
import { alwaysInForce, programme, requires } from "../programme";

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
    requires(
      "temporary-difficulty",
      "6.6",
      {
        zh: "企业的生产经营遇到一时的困难",
        en: "The enterprise is in passing difficulty with its business",
      },
      yes(enterprise.temporaryDifficulty),
    ),
    requires(
      "distress-recognised",
      "6.6",
      {
        zh: "经旗区和盟审核，列入困难企业名单",
        en: "The banner and the league have put the enterprise on the list of enterprises in difficulty",
      },
      yes(office.distressRecognised),
    ),
  ],
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
  notes: [],
});
