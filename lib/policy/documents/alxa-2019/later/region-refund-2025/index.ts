import { all, any, oneOf, stated, times, when } from "../../../../engine/language/constructors";
import { enterprise } from "../../facts/enterprise";
import { during, instrument, lookedUp } from "../instrument";
import { layoffRateAtMost, upTo30Staff } from "../layoff-rates";

export const regionRefund2025 = instrument({
  id: "region-refund-2025",
  title: "内蒙古自治区 2025 年稳岗返还政策",
  number: null,
  issuer: "内蒙古自治区财政厅",
  rank: "region",
  issued: "2025-10-17",
  source: "人民网内蒙古频道 2025 年 10 月 18 日的报道",
  certainty: "published",
  lookedUp,
  note: "自治区文件的名字和文号没有找到，从哪天起也没有写，这里按 2025 年全年算。2026 年的办法没有找到。",
  amendments: [
    during(
      "2025-01-01",
      "2025-12-31",
      {
        replace: "stability-refund",
        requirement: {
          id: "low-layoffs",
          words: "裁员率不高于 5.5%；参保职工 30 人以内的，不高于 20%",
          reading:
            "“参保职工”按上年末职工人数算；裁员率 = 裁员人数 ÷（裁员人数 + 年末职工人数）。刚好 5.5%、20%、30 人，都算。",
          test: any(layoffRateAtMost(5.5), all(upTo30Staff, layoffRateAtMost(20))),
        },
      },
      {
        amount: "stability-refund",
        becomes: {
          kind: "fixed",
          yuan: times(
            when(oneOf(enterprise.enterpriseSize, "large"), 0.3, 0.6),
            stated(enterprise.premiumPaidLastYearYuan),
          ),
          words: "上年度实际交的失业保险费的 60%；大型企业 30%",
        },
      },
    ),
  ],
});
