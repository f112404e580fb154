import type { Parameter } from "../../../engine/language/programme";

const notice = "内蒙古自治区调整最低工资标准的公开通知";

/** 自治区一类区月最低工资标准 (5.4). */
export const minimumWageClass1: Parameter = {
  id: "minimum-wage-class-1",
  name: "内蒙古一类地区最低工资（每月）",
  unit: "yuan",
  values: [
    {
      from: "2017-08-01",
      to: "2021-11-30",
      value: 1760,
      source: "凭记忆录入，没有找到原通知，请以当地公布为准",
      certainty: "from-memory",
    },
    {
      from: "2021-12-01",
      to: "2024-11-30",
      value: 1980,
      source: notice,
      certainty: "published",
    },
    {
      from: "2024-12-01",
      to: null,
      value: 2270,
      source: notice,
      certainty: "published",
      checked: "2026-11-22",
    },
  ],
};
