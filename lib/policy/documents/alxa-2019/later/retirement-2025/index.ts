import { instrument, lookedUp } from "../instrument";

export const retirement2025 = instrument({
  id: "retirement-2025",
  title: "《全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定》",
  number: null,
  issuer: "全国人民代表大会常务委员会",
  rank: "national",
  issued: "2024-09-13",
  source: "决定的全文，21世纪经济报道 2024 年 9 月 13 日",
  certainty: "published",
  lookedUp,
  note: "从 2025 年 1 月 1 日起，用 15 年逐步延迟：男 60 岁到 63 岁，女 55 岁到 58 岁、50 岁到 55 岁。到没到退休年龄，照您自己说的算，所以条件没有变。",
  amendments: [],
});
