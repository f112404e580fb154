import { guide } from "../programme";

export const labourExchangeSubsidyGuide = guide({
  steps: [
    "先问登记地旗区的人社部门，这项服务在不在补贴范围、标准是多少。",
    "做好服务记录：帮哪些单位调剂了多少人。",
    "带上材料，向同一个部门申请。",
  ],
  materials: ["application-form", "organisation-licence", "service-record", "bank-account"],
});
