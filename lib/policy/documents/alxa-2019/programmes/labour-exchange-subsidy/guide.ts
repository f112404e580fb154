import { guide } from "../programme";

export const labourExchangeSubsidyGuide = guide({
  steps: [
    {
      zh: "先问登记地旗区的人社部门，这项服务在不在补贴范围、标准是多少。",
      en: "Ask the human resources office of the banner or zone of registration whether the service is within its subsidy and at what rate.",
    },
    {
      zh: "做好服务记录：帮哪些单位调剂了多少人。",
      en: "Keep records of which employers you served and how many workers moved.",
    },
    {
      zh: "带上材料，向同一个部门申请。",
      en: "Apply to the same office with the papers below.",
    },
  ],
  materials: ["application-form", "organisation-licence", "service-record", "bank-account"],
});
