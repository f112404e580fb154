import { guide } from "../programme";

export const startupPremisesGuide = guide({
  steps: [
    "问常住地旗区的公共就业服务机构（人社部门）：本旗区有没有免费场地和创业培训，还有没有位置。",
    "已经自己创业的，找出创业以前办失业登记的记录。",
    "有位置的话，说清楚想做什么生意、要多大地方，把材料交上去。",
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
