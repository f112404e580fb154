import type { Parameter } from "../../../engine/language/programme";

/** 招用重点群体的企业，每招一人每年依次扣减的定额: the national base, which a region may raise by up to 30%. */
export const keyGroupHiringRelief: Parameter = {
  id: "key-group-hiring-relief",
  name: "招用重点群体每人每年减税定额（全国基本标准，自治区可以提高，最多提高 30%）",
  unit: "yuan",
  values: [
    {
      from: "2019-01-01",
      to: "2022-12-31",
      value: 6_000,
      source: "财税〔2019〕22号",
      certainty: "published",
    },
    {
      from: "2023-01-01",
      to: "2027-12-31",
      value: 6_000,
      source: "财政部、税务总局、人力资源社会保障部、农业农村部公告2023年第15号",
      certainty: "published",
    },
  ],
};
