import { figures } from "../../figures";
import { instrument, lookedUp, since } from "../instrument";

export const loans2020 = instrument({
  id: "loans-2020",
  title: "《关于进一步加大创业担保贷款贴息力度 全力支持重点群体创业就业的通知》",
  number: "财金〔2020〕21号",
  issuer: "财政部、人力资源社会保障部、中国人民银行",
  rank: "national",
  issued: "2020-04-15",
  source: "新华社 2020 年 4 月 17 日的报道、财政部同日的问答",
  certainty: "published",
  lookedUp,
  note: "只见到报道，没有见到全文；这几个数从哪天起、到哪天止，报道没有写，这里从印发那天算起。从 2021 年 1 月 1 日起，利息中 LPR 减 150 个基点以内的部分由借款人付，其余补贴。报道说，2019 年 9 月还有一次调整（20%，100 人以上 10%），没有算进来。",
  amendments: [
    since(
      "2020-04-15",
      { set: figures.individualCeiling.id, value: 200_000 },
      { set: figures.hireShare.id, value: 15 },
      { set: figures.hireShareLarge.id, value: 8 },
    ),
  ],
});
