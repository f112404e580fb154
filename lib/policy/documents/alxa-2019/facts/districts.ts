/**
 * Names of the places of the league, and the answer for anywhere else.
 * Names of zones change: the operator may put others in their place. The ids
 * stay, since stored cases use them.
 */
export const districts = [
  { id: "alxa-left", label: "阿拉善左旗" },
  { id: "alxa-right", label: "阿拉善右旗" },
  { id: "ejin", label: "额济纳旗" },
  {
    id: "hightech-zone",
    label: "阿拉善高新技术产业开发区",
  },
  {
    id: "tengger-zone",
    label: "孪井滩生态移民示范区（原腾格里经济技术开发区）",
  },
  {
    id: "ulanbuh-zone",
    label: "乌兰布和生态沙产业示范区",
  },
  { id: "outside", label: "不在阿拉善盟" },
] as const;
