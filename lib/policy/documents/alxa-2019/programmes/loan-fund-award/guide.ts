import { guide } from "../programme";

export const loanFundAwardGuide = guide({
  steps: [
    "统计本旗区当年新发放的创业担保贷款总额。",
    "向登记地旗区的财政部门问清奖励怎么分配。",
    "带上材料申请，审核后拨付。",
  ],
  materials: ["application-form", "organisation-licence", "loan-statistics", "bank-account"],
});
