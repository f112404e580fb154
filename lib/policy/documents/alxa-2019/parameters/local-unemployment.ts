import type { Parameter } from "../../../engine/language/programme";

/**
 * 阿拉善盟城镇登记失业率 of each year, offered to the clerk at the counter and read by no programme.
 * The days are those of the year measured: the layoff rate is held against the year before the application.
 * No figure was found for 2018 and 2021, and none is put in their place.
 */
export const localUnemployment: Parameter = {
  id: "local-unemployment",
  name: "阿拉善盟年末城镇登记失业率（所属年度）",
  unit: "percent",
  values: [
    {
      from: "2019-01-01",
      to: "2019-12-31",
      value: 2.8,
      source: "2019 年度：由阿拉善盟 2020 年统计公报推算（比上年提高 0.5 个百分点）",
      certainty: "published",
    },
    {
      from: "2020-01-01",
      to: "2020-12-31",
      value: 3.3,
      source: "2020 年度：阿拉善盟 2020 年统计公报（2021 年 3 月）",
      certainty: "published",
    },
    {
      from: "2022-01-01",
      to: "2022-12-31",
      value: 3.46,
      source: "2022 年度：阿拉善盟 2022 年统计公报（公报里叫“登记失业率”）",
      certainty: "published",
    },
  ],
  notFound: [
    { from: "2018-01-01", to: "2018-12-31", checked: "2026-11-25" },
    { from: "2021-01-01", to: "2021-12-31", checked: "2026-11-25" },
  ],
};
