import type { Parameter } from "../../../engine/language/programme";

const source = "全国银行间同业拆借中心公布的一年期贷款市场报价利率";

const published = { source, certainty: "published" } as const;

/** 一年期贷款市场报价利率 (LPR), percent a year; it exists since 20 August 2019. */
export const lprOneYear: Parameter = {
  id: "lpr-one-year",
  name: "一年期贷款市场报价利率（LPR）",
  unit: "percent",
  values: [
    { from: "2019-08-20", to: "2019-09-19", value: 4.25, ...published },
    { from: "2019-09-20", to: "2019-11-19", value: 4.2, ...published },
    { from: "2019-11-20", to: "2020-02-19", value: 4.15, ...published },
    { from: "2020-02-20", to: "2020-04-19", value: 4.05, ...published },
    { from: "2020-04-20", to: "2021-12-19", value: 3.85, ...published },
    { from: "2021-12-20", to: "2022-01-19", value: 3.8, ...published },
    { from: "2022-01-20", to: "2022-08-21", value: 3.7, ...published },
    { from: "2022-08-22", to: "2023-06-19", value: 3.65, ...published },
    { from: "2023-06-20", to: "2023-08-20", value: 3.55, ...published },
    { from: "2023-08-21", to: "2024-07-21", value: 3.45, ...published },
    { from: "2024-07-22", to: "2024-10-20", value: 3.35, ...published },
    { from: "2024-10-21", to: "2025-05-19", value: 3.1, ...published },
    { from: "2025-05-20", to: null, value: 3, ...published, checked: "2026-11-22" },
  ],
};
