import { guide } from "../programme";

export const internshipHostSubsidyGuide = guide({
  steps: [
    {
      zh: "先问登记地旗区的人社部门，怎样成为见习单位。",
      en: "Ask the human resources office of the banner or zone of registration how to become an internship host.",
    },
    {
      zh: "和见习人员签见习协议，见习 3 到 12 个月。",
      en: "Sign agreements with the interns for 3 to 12 months.",
    },
    {
      zh: "见习期满，统计留用了多少人。",
      en: "At the end, count how many you keep on.",
    },
    {
      zh: "带上材料，向同一个部门申请补贴。",
      en: "Apply to the same office for the subsidy with the papers below.",
    },
  ],
  materials: [
    "application-form",
    "business-licence",
    "internship-agreement",
    "intern-list",
    "allowance-record",
    "labour-contract",
    "bank-account",
  ],
});
