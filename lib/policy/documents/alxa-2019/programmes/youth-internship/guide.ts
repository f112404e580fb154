import { guide } from "../programme";

export const youthInternshipGuide = guide({
  steps: [
    "问常住地旗区的公共就业服务机构（人社部门）：有哪些见习单位和岗位，现在还收不收人。",
    "选好岗位，跟单位签就业见习协议，写清楚几个月、每月给您多少。",
    "把材料交给见习单位，由单位去申请补贴。",
    "按时上岗，留好收款记录。",
  ],
  materials: [
    "identity-card",
    "residence-permit",
    "diploma",
    "internship-agreement",
    "bank-account",
  ],
});
