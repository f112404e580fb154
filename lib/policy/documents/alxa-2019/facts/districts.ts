/**
 * Names of the places of the league, and the answer for anywhere else.
 * Names of zones change: the operator may put others in their place (`district-names.ts`). The ids
 * stay, since stored cases use them.
 */
export const districts = [
  { id: "alxa-left", label: { zh: "阿拉善左旗", en: "Alxa Left Banner" } },
  { id: "alxa-right", label: { zh: "阿拉善右旗", en: "Alxa Right Banner" } },
  { id: "ejin", label: { zh: "额济纳旗", en: "Ejin Banner" } },
  {
    id: "hightech-zone",
    label: {
      zh: "阿拉善高新技术产业开发区",
      en: "Alxa High-tech Industrial Development Zone",
    },
  },
  {
    id: "tengger-zone",
    label: {
      zh: "孪井滩生态移民示范区（原腾格里经济技术开发区）",
      en: "Luanjingtan Ecological Migration Demonstration Zone (formerly Tengger Economic and Technological Development Zone)",
    },
  },
  {
    id: "ulanbuh-zone",
    label: {
      zh: "乌兰布和生态沙产业示范区",
      en: "Ulan Buh Ecological Desert Industry Demonstration Zone",
    },
  },
  { id: "outside", label: { zh: "不在阿拉善盟", en: "Not in Alxa League" } },
] as const;
