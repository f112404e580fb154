import { instrument, lookedUp, since } from "../instrument";

export const tenggerZone2022 = instrument({
  id: "tengger-zone-2022",
  title: "腾格里经济技术开发区改称孪井滩生态移民示范区",
  number: null,
  issuer: "没有找到",
  rank: "region",
  issued: "2022-04-01",
  source: "行政区划网的地名资料",
  certainty: "outline",
  lookedUp,
  note: "资料说 2022 年 4 月按有关文件统一改用这个名字，文件本身没有找到，哪一天也不知道。",
  amendments: [since("2022-04-01", { names: "tengger-zone", name: "孪井滩生态移民示范区" })],
});
