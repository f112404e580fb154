import type { Parameter } from "../../../engine/language/programme";

/** 重点群体从事个体经营每户每年依次扣减的限额: the national base, which a region may raise by up to 20%. */
export const soleTraderRelief: Parameter = {
  id: "sole-trader-relief",
  name: "重点群体个体经营每年减税限额（全国基本标准，自治区可以提高，最多提高 20%）",
  unit: "yuan",
  values: [
    {
      from: "2019-01-01",
      to: "2022-12-31",
      value: 12_000,
      source: "财税〔2019〕22号",
      certainty: "published",
    },
    {
      from: "2023-01-01",
      to: "2027-12-31",
      value: 20_000,
      source: "财政部、税务总局、人力资源社会保障部、农业农村部公告2023年第15号",
      certainty: "published",
    },
  ],
};
