import { person } from "../../facts/person";
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
} from "../../language/words";
import { inDistrict, leftSchoolWithinTwoYears, unemployedNow } from "../definitions";
import { programme, requires } from "../programme";

export const youthInternship = programme({
  id: "youth-internship",
  applicant: "person",
  kind: "subsidy",
  title: { zh: "青年就业见习补贴", en: "Internship subsidy for young people" },
  summary: {
    zh: "没有工作的青年，到单位见习 3 到 12 个月，见习期间有补贴。",
    en: "A monthly subsidy for young people out of work while they do an internship of three to twelve months.",
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
        zh: "年龄 16 到 24 岁，或者是离校 2 年内的高校毕业生",
        en: "Aged 16 to 24, or a graduate within two years of leaving school",
      },
      any(
        all(atLeastSince(person.birthDate, years(16)), notYetAged(person.birthDate, years(25))),
        leftSchoolWithinTwoYears,
      ),
      {
        zh: "过 25 岁生日的前一天，还算 24 岁。「离校 2 年内」是国家见习计划的规定，这份文件没有写年限。",
        en: "You count as 24 until the day before your 25th birthday. The two years since leaving school are the limit of the national internship plan; the document states none.",
      },
    ),
    requires(
      "internship-months",
      "5.3",
      { zh: "见习 3 到 12 个月", en: "An internship of 3 to 12 months" },
      between(person.internshipMonths, 3, 12),
    ),
  ],
  amount: {
    kind: "fixed",
    yuan: times(person.internshipMonths, percentOf(50, parameter("minimum-wage-class-1"))),
    words: {
      zh: "每月按自治区一类区最低工资的 50% 给，乘以见习月数",
      en: "Each month, 50% of the region's class-1 minimum wage, times the months of the internship",
    },
  },
  paidThrough: "host",
  funding: [],
  notes: [
    {
      zh: "补贴一般通过见习单位申请和发放。先问单位是不是就业见习单位。",
      en: "The subsidy is as a rule applied for and paid through the host. Ask first whether the organisation is an internship host.",
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
