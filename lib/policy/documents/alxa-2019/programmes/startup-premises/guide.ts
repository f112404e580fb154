import { guide } from "../programme";

export const startupPremisesGuide = guide({
  steps: [
    {
      zh: "问常住地旗区的公共就业服务机构（人社部门）：本旗区有没有免费场地和创业培训，还有没有位置。",
      en: "Ask the public employment service (human resources) of the banner or zone where you live whether your banner offers free premises and training, and whether there is room.",
    },
    {
      zh: "已经自己创业的，找出创业以前办失业登记的记录。",
      en: "If you have started a business, find the record of your unemployment registration before that.",
    },
    {
      zh: "有位置的话，说清楚想做什么生意、要多大地方，把材料交上去。",
      en: "If there is room, say what business you have in mind and how much space you need, and hand in the papers.",
    },
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "employment-registration",
    "business-licence",
    "business-plan",
    "application-form",
  ],
});
