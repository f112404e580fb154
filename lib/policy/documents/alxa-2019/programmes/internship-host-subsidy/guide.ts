import { guide } from "../programme";

export const internshipHostSubsidyGuide = guide({
  steps: [
    "先问登记地旗区的人社部门，怎样成为见习单位。",
    "和见习人员签见习协议，见习 3 到 12 个月。",
    "见习期满，统计留用了多少人。",
    "带上材料，向同一个部门申请补贴。",
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
