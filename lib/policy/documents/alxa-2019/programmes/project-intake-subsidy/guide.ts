import { guide } from "../programme";

export const projectIntakeSubsidyGuide = guide({
  steps: [
    "征集创业项目，评审后放进项目库。",
    "算出上年度的推介成功率，要达到 10%。",
    "带上材料，到登记地旗区的人社部门申请。",
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "project-list",
    "project-results",
    "bank-account",
  ],
});
