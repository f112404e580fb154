import { guide } from "../programme";

export const projectPromotionSubsidyGuide = guide({
  steps: [
    "把库里的项目推介给创业者，记下谁用了哪个项目。",
    "等项目稳定经营满半年，留好经营的证明。",
    "算出上年度的推介成功率，要达到 10%。",
    "带上材料，到登记地旗区的人社部门申请。",
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "project-list",
    "project-results",
    "operation-proof",
    "bank-account",
  ],
});
