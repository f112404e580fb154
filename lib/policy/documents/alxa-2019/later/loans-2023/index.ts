import { figures } from "../../figures";
import { during, instrument, lookedUp } from "../instrument";

export const loans2023 = instrument({
  id: "loans-2023",
  title: "《普惠金融发展专项资金管理办法》",
  number: "财金〔2023〕75号",
  issuer: "财政部",
  rank: "national",
  issued: "2023-09-04",
  source: "中国政府网上的通知；界面新闻 2023 年 9 月的报道；内蒙古自治区财政厅 2025 年 10 月的介绍",
  certainty: "published",
  lookedUp,
  note: "从 2023 年 10 月 1 日起实施 5 年。利息补贴实际利率的 50%。“申请前 1 年内新招”的，这里按今年新招的算。内蒙古自治区另有实施细则（内财金规〔2024〕14号，2024 年 9 月 13 日）。有的地方后来还按旧的比例办，请问当地。",
  amendments: [
    during(
      "2023-10-01",
      "2028-09-30",
      { set: figures.individualCeiling.id, value: 300_000 },
      { set: figures.enterpriseCeiling.id, value: 4_000_000 },
      { set: figures.hireShare.id, value: 10 },
      { set: figures.hireShareLarge.id, value: 5 },
    ),
  ],
});
