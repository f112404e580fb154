import { all, any, oneOf } from "../../../../engine/language/constructors";
import { enterprise } from "../../facts/enterprise";
import { instrument, lookedUp, since } from "../instrument";
import { layoffRateAtMost, upTo30Staff } from "../layoff-rates";

export const regionRefund2020 = instrument({
  id: "region-refund-2020",
  title: "内蒙古自治区新冠肺炎疫情期间的稳岗返还政策",
  number: null,
  issuer: "内蒙古自治区",
  rank: "region",
  issued: "2020-02-10",
  source: "央视新闻等 2020 年 2 月 10 日的报道",
  certainty: "published",
  lookedUp,
  note: "报道没有写文件的名字和文号，也没有写到哪天为止；这里从报道那天算起。后来的报道说，2020 年 5 月起中小微企业提高到上年度保险费的 100%，2020 年底前申请；2021 年到 2024 年，返还的比例每年都有变化。这些都没有算进来，请问当地。",
  amendments: [
    since("2020-02-10", {
      relax: "stability-refund",
      requirement: {
        id: "low-layoffs",
        words: "中小微企业，裁员率不高于 5.5%；参保职工 30 人以内的，不高于 20%",
        reading:
          "“参保职工”按上年末职工人数算；裁员率 = 裁员人数 ÷（裁员人数 + 年末职工人数）。刚好 5.5%、20%、30 人，都算。",
        test: all(
          oneOf(enterprise.enterpriseSize, "micro", "small", "medium"),
          any(layoffRateAtMost(5.5), all(upTo30Staff, layoffRateAtMost(20))),
        ),
      },
    }),
  ],
});
