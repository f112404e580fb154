import { guide } from "../programme";

export const youthInternshipGuide = guide({
  steps: [
    {
      zh: "问常住地旗区的公共就业服务机构（人社部门）：有哪些见习单位和岗位，现在还收不收人。",
      en: "Ask the public employment service (human resources) of the banner or zone where you live which hosts and places there are, and whether they still take people.",
    },
    {
      zh: "选好岗位，跟单位签就业见习协议，写清楚几个月、每月给您多少。",
      en: "Choose a place and sign an internship agreement with the host that states the months and what you are paid each month.",
    },
    {
      zh: "把材料交给见习单位，由单位去申请补贴。",
      en: "Give the papers to the host, which applies for the subsidy.",
    },
    {
      zh: "按时上岗，留好收款记录。",
      en: "Attend regularly, and keep the records of what you are paid.",
    },
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "diploma",
    "internship-agreement",
    "bank-account",
  ],
});
