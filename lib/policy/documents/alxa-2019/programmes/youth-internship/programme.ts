import {
  all,
  any,
  atLeastSince,
  atMostAged,
  between,
  parameter,
  percentOf,
  times,
  years,
  yes,
} from "../../../../engine/language/constructors";
import { person } from "../../facts/person";
import { figures } from "../../figures";
import { outside } from "../../outside";
import { inDistrict, leftSchoolWithinTwoYears, unemployedNow } from "../definitions";
import { paidThroughTheHost } from "../notes";
import { applyAt, note, programme, requires } from "../programme";

const aged16To24 = all(
  atLeastSince(person.birthDate, years(figures.internAgeFrom)),
  atMostAged(person.birthDate, figures.internAgeTo),
);

export const youthInternship = programme({
  id: "youth-internship",
  applicant: "person",
  kind: "subsidy",
  title: "青年就业见习补贴",
  summary: "没有工作的青年，到单位见习 3 到 12 个月，每月有一笔见习补贴，文件没有写发给谁。",
  clauses: ["5.1", "5.2", "5.3", "5.4"],
  period: {
    from: "2019-01-01",
    to: "2021-12-31",
    basis:
      "文件写了从 2019 年 1 月 1 日起“实施三年”。最后一天 2021 年 12 月 31 日，是按三年推算的。",
  },
  requirements: [
    inDistrict("5.2"),
    unemployedNow("5.2"),
    requires(
      "young-or-graduate",
      "5.2",
      "年龄 16 到 24 岁，或者是高校毕业生",
      any(aged16To24, yes(person.graduate)),
      "过 25 岁生日的前一天，还算 24 岁。",
    ),
    requires(
      "recent-graduate",
      outside.internshipPlan,
      "高校毕业生要离校不满或刚满 2 年（16 到 24 岁的不用看这一条）",
      any(aged16To24, leftSchoolWithinTwoYears),
      "“离校 2 年内”是国家见习计划的规定，这份文件没有写年限。",
    ),
    requires(
      "internship-months",
      "5.3",
      "见习 3 到 12 个月",
      between(person.internshipMonths, figures.internMonthsFrom, figures.internMonthsTo),
    ),
  ],
  counter: applyAt("employment-service"),
  amount: {
    kind: "fixed",
    yuan: times(
      person.internshipMonths,
      percentOf(figures.internWageShare, parameter("minimum-wage-class-1")),
    ),
    words: "自治区一类区最低工资的 50%，乘以见习月数",
  },
  paidThrough: "host",
  funding: [],
  notes: [
    paidThroughTheHost,
    note("ask-the-host", "先问单位是不是就业见习单位。"),
    note("two-years", "高校毕业生“离校 2 年内”，是国家见习计划的规定，这份文件没有写年限（5.2）。"),
    note("minimum-wage", "最低工资会调整。这里用测算那一天的标准算。"),
    note(
      "half-kept-on",
      "单位留用一半以上见习人员的，补贴标准提高到 60%（第五条 5.5），由单位申请。",
    ),
  ],
});
