import {
  all,
  any,
  atLeastSince,
  between,
  notYetAged,
  parameter,
  percentOf,
  times,
  years,
  yes,
} from "../../../../engine/language/words";
import { person } from "../../facts/person";
import { outside } from "../../outside";
import { inDistrict, leftSchoolWithinTwoYears, unemployedNow } from "../definitions";
import { paidThroughTheHost } from "../notes";
import { applyAt, programme, requires } from "../programme";

const aged16To24 = all(
  atLeastSince(person.birthDate, years(16)),
  notYetAged(person.birthDate, years(25)),
);

export const youthInternship = programme({
  id: "youth-internship",
  applicant: "person",
  kind: "subsidy",
  title: { zh: "青年就业见习补贴", en: "Internship subsidy for young people" },
  summary: {
    zh: "没有工作的青年，到单位见习 3 到 12 个月，每月有一笔见习补贴，文件没有写发给谁。",
    en: "A monthly subsidy for internships of three to twelve months of young people out of work; the document does not say who is paid.",
  },
  clauses: ["5.1", "5.2", "5.3", "5.4"],
  period: {
    from: "2019-01-01",
    to: "2021-12-31",
    basis: {
      zh: "文件写了从 2019 年 1 月 1 日起「实施三年」。最后一天 2021 年 12 月 31 日，是按三年推算的。",
      en: "The document says that the plan runs for three years from 1 January 2019. The last day, 31 December 2021, is worked out from that.",
    },
  },
  requirements: [
    inDistrict("5.2"),
    unemployedNow("5.2"),
    requires(
      "young-or-graduate",
      "5.2",
      {
        zh: "年龄 16 到 24 岁，或者是高校毕业生",
        en: "Aged 16 to 24, or a graduate",
      },
      any(aged16To24, yes(person.graduate)),
      {
        zh: "过 25 岁生日的前一天，还算 24 岁。",
        en: "You count as 24 until the day before your 25th birthday.",
      },
    ),
    requires(
      "recent-graduate",
      outside.internshipPlan,
      {
        zh: "高校毕业生要离校不满或刚满 2 年（16 到 24 岁的不用看这一条）",
        en: "A graduate left school at most two years ago (of no matter to those aged 16 to 24)",
      },
      any(aged16To24, leftSchoolWithinTwoYears),
      {
        zh: "「离校 2 年内」是国家见习计划的规定，这份文件没有写年限。",
        en: "The two years since leaving school are the limit of the national internship plan; the document states none.",
      },
    ),
    requires(
      "internship-months",
      "5.3",
      { zh: "见习 3 到 12 个月", en: "An internship of 3 to 12 months" },
      between(person.internshipMonths, 3, 12),
    ),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "fixed",
    yuan: times(person.internshipMonths, percentOf(50, parameter("minimum-wage-class-1"))),
    words: {
      zh: "自治区一类区最低工资的 50%，乘以见习月数",
      en: "Each month, 50% of the region's class-1 minimum wage, times the months of the internship",
    },
  },
  paidThrough: "host",
  funding: [],
  notes: [
    paidThroughTheHost,
    {
      zh: "先问单位是不是就业见习单位。",
      en: "Ask first whether the organisation is an internship host.",
    },
    {
      zh: "高校毕业生「离校 2 年内」，是国家见习计划的规定，这份文件没有写年限（5.2）。",
      en: "The two years since leaving school that graduates have are the limit of the national plan; this document states none (5.2).",
    },
    {
      zh: "最低工资会调整。这里用测算那一天的标准算。",
      en: "The minimum wage changes. The figure here uses the rate of the assessment date.",
    },
    {
      zh: "单位留用一半以上见习人员的，补贴标准提高到 60%（第五条 5.5），由单位申请。",
      en: "Where a host keeps on half of its interns or more, the rate rises to 60% (clause 5.5); the host applies for it.",
    },
  ],
});
