import { guide } from "../programme";

export const ruralTrainingGuide = guide({
  steps: [
    {
      zh: "问常住地旗区的公共就业服务机构（人社部门）：近期有哪些免费培训班，在哪里上课。",
      en: "Ask the public employment service (human resources) of the banner or zone where you live which free courses are coming up, and where.",
    },
    {
      zh: "带上材料报名。",
      en: "Bring the papers and enrol.",
    },
    {
      zh: "按时上课、签到，学完参加考试。",
      en: "Attend, sign in each day, and take the examination at the end.",
    },
    {
      zh: "拿到证书的，看看能不能再领鉴定费补贴。",
      en: "If you earn a certificate, check whether the appraisal fee can be refunded too.",
    },
  ],
  materials: ["identity-card", "residence-permit", "rural-labour-proof"],
});
