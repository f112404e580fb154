import { atLeast, between, parameter, times, when, yes } from "../../../../engine/language/words";
import { enterprise } from "../../facts/enterprise";
import { inDistrict } from "../definitions";
import { paidThroughTheHost } from "../notes";
import { applyAt, programme, requires } from "../programme";

const { internRetentionPercent, internshipMonths, interns } = enterprise;

export const internshipHostSubsidy = programme({
  id: "internship-host-subsidy",
  applicant: "enterprise",
  kind: "subsidy",
  title: { zh: "就业见习补贴（接收单位）", en: "Internship subsidy for host employers" },
  summary: {
    zh: "接收青年来见习 3 到 12 个月的企业，每人每月按最低工资的 50% 领补贴；留用一半以上的，按 60%。",
    en: "For enterprises that take in young people for 3 to 12 months: half the minimum wage per intern and month, 60% where half of them or more are kept on.",
  },
  clauses: ["5.3", "5.4", "5.5"],
  period: {
    from: "2019-01-01",
    to: "2021-12-31",
    basis: {
      zh: "文件写明从 2019 年起「三年」，结束日是按三年推算的。",
      en: "The document says “three years” from 2019; the last day is worked out from that.",
    },
  },
  requirements: [
    inDistrict("5.3"),
    requires(
      "hosts-interns",
      "5.3",
      { zh: "接收青年来单位见习", en: "Takes in young people as interns" },
      yes(enterprise.hostsInterns),
    ),
    requires(
      "interns",
      "5.3",
      { zh: "至少有 1 名见习人员", en: "Has at least one intern" },
      atLeast(interns, 1),
    ),
    requires(
      "months",
      "5.3",
      {
        zh: "见习时间是 3 到 12 个月（3 个月、12 个月都算）",
        en: "The internship lasts 3 to 12 months, both included",
      },
      between(internshipMonths, 3, 12),
    ),
  ],
  counter: applyAt("local-hr"),
  amount: {
    kind: "fixed",
    yuan: times(
      interns,
      internshipMonths,
      parameter("minimum-wage-class-1"),
      when(atLeast(internRetentionPercent, 50), 0.6, 0.5),
    ),
    words: {
      zh: "人数 × 月数 × 自治区一类地区最低工资的 50%；见习期满留用 50% 以上的，按 60%",
      en: "Interns × months × 50% of the region's class 1 minimum wage; 60% where at least 50% are kept on at the end",
    },
  },
  funding: [],
  notes: [
    paidThroughTheHost,
    {
      zh: "文件说的是「单位」（5.5），不只是企业。接收见习人员的其他机构，可以换成「企业」再测一次。",
      en: "The document speaks of any “unit” (5.5), not of enterprises alone. Another institution that hosts interns can check again as an enterprise.",
    },
    {
      zh: "最低工资会调整，这里按测算那天的标准算。",
      en: "The minimum wage changes over time; the figure uses the one in force on the assessment date.",
    },
  ],
});
