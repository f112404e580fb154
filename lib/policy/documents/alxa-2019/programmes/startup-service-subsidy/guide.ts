import { guide } from "../programme";

export const startupServiceSubsidyGuide = guide({
  steps: [
    {
      zh: "服务时做好记录：给谁、做了什么、有什么结果。",
      en: "Keep records as you go: whom you served, what was done, what came of it.",
    },
    {
      zh: "列出已登记并稳定经营的企业和个体户。",
      en: "List the businesses that are now registered and in stable operation.",
    },
    {
      zh: "带上材料，到登记地旗区的人社部门申请。",
      en: "Apply to the human resources office of the banner or zone of registration with the papers below.",
    },
    {
      zh: "人社部门按服务的数量和效果核定补贴。",
      en: "The office sets the subsidy by the number of businesses and the results.",
    },
  ],
  materials: [
    "application-form",
    "organisation-licence",
    "service-list",
    "service-record",
    "bank-account",
  ],
});
