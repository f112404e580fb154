import { guide } from "../programme";

export const ruralTrainingGuide = guide({
  steps: [
    "问常住地旗区的公共就业服务机构（人社部门）：近期有哪些免费培训班，在哪里上课。",
    "带上材料报名。",
    "按时上课、签到，学完参加考试。",
    "拿到证书的，看看能不能再领鉴定费补贴。",
  ],
  materials: ["identity-card", "residence-permit", "rural-labour-proof"],
});
