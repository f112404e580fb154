import { guide } from "../programme";

export const labourExchangeSubsidyGuide = guide({
  steps: [
    {
      zh: "先问旗区人社部门，这项服务在不在补贴范围、标准是多少。",
      en: "Ask the banner's human resources office whether the service is on its subsidy list and at what rate.",
    },
    {
      zh: "做好服务记录：帮哪些单位调剂了多少人。",
      en: "Keep records of which employers you served and how many workers moved.",
    },
    {
      zh: "带上材料，向旗区人社部门申请。",
      en: "Apply to that office with the papers below.",
    },
  ],
  materials: ["application-form", "organisation-licence", "service-record", "bank-account"],
});
