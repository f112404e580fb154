import {
  atLeast,
  between,
  parameter,
  share,
  times,
  when,
  yes,
} from "../../../../engine/language/constructors";
import { enterprise } from "../../facts/enterprise";
import { figures } from "../../figures";
import { inDistrict } from "../definitions";
import { paidThroughTheHost } from "../notes";
import { applyAt, note, programme, requires } from "../programme";

const { internRetentionPercent, internshipMonths, interns } = enterprise;

export const internshipHostSubsidy = programme({
  id: "internship-host-subsidy",
  applicant: "enterprise",
  kind: "subsidy",
  title: "就业见习补贴（接收单位）",
  summary:
    "接收青年来见习 3 到 12 个月的企业，每人每月按最低工资的 50% 领补贴；留用一半以上的，按 60%。",
  clauses: ["5.3", "5.4", "5.5"],
  period: {
    from: "2019-01-01",
    to: "2021-12-31",
    basis: "文件写明从 2019 年起“三年”，结束日是按三年推算的。",
  },
  requirements: [
    inDistrict("5.3"),
    requires("hosts-interns", "5.3", "接收青年来单位见习", yes(enterprise.hostsInterns)),
    requires("interns", "5.3", "至少有 1 名见习人员", atLeast(interns, 1)),
    requires(
      "months",
      "5.3",
      "见习时间是 3 到 12 个月（3 个月、12 个月都算）",
      between(internshipMonths, figures.internMonthsFrom, figures.internMonthsTo),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "fixed",
    yuan: times(
      interns,
      internshipMonths,
      parameter("minimum-wage-class-1"),
      when(
        atLeast(internRetentionPercent, figures.internKeptShare),
        share(figures.internWageShareKept),
        share(figures.internWageShare),
      ),
    ),
    words: "人数 × 月数 × 自治区一类地区最低工资的 50%；见习期满留用 50% 以上的，按 60%",
  },
  funding: [],
  notes: [
    paidThroughTheHost,
    note(
      "any-unit",
      "文件说的是“单位”（5.5），不只是企业。接收见习人员的其他机构，可以换成“企业”再测一次。",
    ),
    note("minimum-wage", "最低工资会调整，这里按测算那天的标准算。"),
  ],
});
