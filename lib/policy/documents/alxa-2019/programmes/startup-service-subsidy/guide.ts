import { guide } from "../programme";

export const startupServiceSubsidyGuide = guide({
  steps: [
    "服务时做好记录：给谁、做了什么、有什么结果。",
    "列出已登记并稳定经营的企业和个体户。",
    "带上材料，到登记地旗区的人社部门申请。",
    "人社部门按服务的数量和效果核定补贴。",
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "service-list",
    "service-record",
    "bank-account",
  ],
});
